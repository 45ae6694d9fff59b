#include "ui/views/compare/compare_card.h"

#include "ui/theme/theme.h"
#include "ui/theme/variant.h"
#include "ui/widgets/figure_label.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/scaled_limits.h"

#include <QLabel>
#include <QVBoxLayout>

namespace brokerscope::ui {

namespace {

constexpr int kCardWidth = 320; // a card goes below the other before it is narrower, unless it is alone there
constexpr int kWidestCard = 640;

QLabel* cardLabel(QWidget* parent, Type type, const char* tone = "")
{
    auto* label = new QLabel(parent);
    label->setFont(typeFont(type));
    setTone(label, tone);
    label->setWordWrap(true);
    return label;
}

} // namespace

QString noFigure() { return QStringLiteral("–"); }

CompareCard::CompareCard(const QString& name, const QStringList& figures, QWidget* parent)
    : QFrame(parent)
    , m_title(cardLabel(this, Type::Title))
    , m_what(cardLabel(this, Type::Caption, "muted"))
    , m_pictures(new QVBoxLayout)
    , m_legend(cardLabel(this, Type::Caption, "muted"))
    , m_note(cardLabel(this, Type::Body))
{
    setObjectName(name);
    setRole(this, "card");
    m_note->setObjectName(name + QStringLiteral(".note"));
    auto* row = new FlowRow;
    row->setSpacing(2 * kSpacing);
    for (const auto& figure : figures) {
        auto* place = new QWidget(this);
        auto* inPlace = new QVBoxLayout(place);
        inPlace->setContentsMargins(0, 0, 0, 0);
        inPlace->setSpacing(0);
        auto* number = new FigureLabel(place);
        number->setObjectName(name + QLatin1Char('.') + figure);
        number->setFont(typeFont(Type::Number));
        number->setFigures(noFigure());
        auto* caption = new QLabel(place);
        caption->setFont(typeFont(Type::Caption));
        setTone(caption, "muted");
        caption->setBuddy(number);
        inPlace->addWidget(number);
        inPlace->addWidget(caption);
        row->addWidget(place);
        m_numbers.push_back(number);
        m_captions.push_back(caption);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(kSpacing / 2);
    layout->addWidget(m_title);
    layout->addWidget(m_what);
    layout->addSpacing(kSpacing);
    layout->addLayout(row);
    layout->addSpacing(kSpacing);
    layout->addLayout(m_pictures);
    layout->addWidget(m_legend);
    layout->addWidget(m_note);
    layout->addStretch();
    limitWidth(*this, 0, kWidestCard);
    setLegend({});
    setNote({});
}

QSize CompareCard::sizeHint() const { return {scaled(kCardWidth), QFrame::sizeHint().height()}; }

void CompareCard::addPicture(QWidget* picture)
{
    m_pictures->addWidget(picture);
}

void CompareCard::setTitles(const QString& title, const QString& what)
{
    m_title->setText(title);
    m_what->setText(what);
}

void CompareCard::setCaption(int figure, const QString& caption, const QString& tip)
{
    const auto at = static_cast<std::size_t>(figure);
    m_captions[at]->setText(caption);
    m_captions[at]->setToolTip(tip);
    m_numbers[at]->setToolTip(tip);
    m_numbers[at]->setAccessibleName(caption);
}

void CompareCard::setFigure(int figure, const QString& value, const char* tone)
{
    auto* number = m_numbers[static_cast<std::size_t>(figure)];
    number->setFigures(value);
    setTone(number, tone);
}

void CompareCard::setLegend(const QString& words)
{
    m_legend->setText(words);
    m_legend->setVisible(!words.isEmpty());
}

void CompareCard::setNote(const QString& words, const char* tone)
{
    m_note->setText(words);
    m_note->setVisible(!words.isEmpty());
    setTone(m_note, tone);
}

} // namespace brokerscope::ui
