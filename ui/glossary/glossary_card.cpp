#include "ui/glossary/glossary_card.h"

#include "ui/glossary/glossary_text.h"
#include "ui/language.h"
#include "ui/theme/theme.h"

#include "engine/glossary/glossary.h"

#include <QGuiApplication>
#include <QLabel>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace brokerscope::ui {

namespace {

constexpr int kCardWidth = 380;
constexpr int kMostOthers = 4;

} // namespace

GlossaryCard::GlossaryCard(QWidget* window)
    : QFrame(window, Qt::Popup)
    , m_others(new QLabel(this))
    , m_text(new QLabel(this))
    , m_all(new QLabel(this))
{
    setObjectName(QStringLiteral("glossary.card"));
    setProperty("role", QStringLiteral("guide"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->setSpacing(kSpacing);
    for (auto* label : {m_others, m_text, m_all}) {
        label->setTextFormat(Qt::RichText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
        connect(label, &QLabel::linkActivated, this, &GlossaryCard::follow);
        layout->addWidget(label);
    }
    m_text->setObjectName(QStringLiteral("glossary.cardText"));
}

void GlossaryCard::open(const QStringList& ids, const QPoint& at)
{
    m_ids = ids.mid(0, kMostOthers);
    m_at = at;
    if (!m_ids.isEmpty())
        show(m_ids.front());
}

void GlossaryCard::show(const QString& id)
{
    const auto& words = glossary::glossaryIn(currentLanguage().toStdString());
    const auto* term = words.term(id.toStdString());
    if (term == nullptr)
        return;
    m_shown = id;
    QStringList others;
    for (const auto& other : m_ids)
        if (const auto* one = words.term(other.toStdString()))
            others << (other == id ? QStringLiteral("<b>%1</b>").arg(QString::fromStdString(one->name).toHtmlEscaped())
                                   : termLink(other, QString::fromStdString(one->name)));
    m_others->setText(others.join(QStringLiteral(" · ")));
    m_others->setVisible(m_ids.size() > 1);
    m_text->setText(termText(*term));
    m_all->setText(QStringLiteral("<a href=\"all:\" style=\"color:%1; text-decoration:none\">%2</a>")
                       .arg(color(Token::Accent).name(), tr("The whole glossary").toHtmlEscaped()));
    setAccessibleName(QString::fromStdString(term->name));
    place();
    QFrame::show();
}

void GlossaryCard::place()
{
    setFixedWidth(scaled(kCardWidth));
    setFixedHeight(layout()->heightForWidth(width()));
    const auto* screen = QGuiApplication::screenAt(m_at);
    const QRect room = (screen != nullptr ? screen : QGuiApplication::primaryScreen())->availableGeometry();
    const int x = std::clamp(m_at.x() + kSpacing, room.left(), std::max(room.left(), room.right() - width()));
    const bool below = m_at.y() + kSpacing + height() <= room.bottom();
    const int y = below ? m_at.y() + kSpacing : std::max(room.top(), m_at.y() - kSpacing - height());
    move(x, y);
}

void GlossaryCard::follow(const QString& link)
{
    const auto kind = link.section(QLatin1Char(':'), 0, 0);
    const auto what = link.section(QLatin1Char(':'), 1);
    if (kind == QLatin1String("term"))
        return show(what);
    close();
    if (kind == QLatin1String("dock"))
        emit dockWanted(what);
    else if (kind == QLatin1String("lesson"))
        emit lessonWanted(what);
    else
        emit glossaryWanted(kind == QLatin1String("all") ? QStringLiteral("term:") + m_shown : link);
}

} // namespace brokerscope::ui
