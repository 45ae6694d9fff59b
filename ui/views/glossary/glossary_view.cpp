#include "ui/views/glossary/glossary_view.h"

#include "ui/glossary/glossary_text.h"
#include "ui/language.h"
#include "ui/theme/theme.h"

#include "engine/glossary/glossary.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QResizeEvent>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace brokerscope::ui {

namespace {

constexpr int kBesideFrom = 560; // width from which list and text stand beside each other
const QList<int> kListAndText{2000, 3000}; // in proportion: what a word means wants more room than the list

enum Role { Entry = Qt::UserRole, Words };

const glossary::Glossary& words()
{
    return glossary::glossaryIn(currentLanguage().toStdString());
}

QListWidgetItem* heading(const QString& text)
{
    auto* item = new QListWidgetItem(text);
    item->setFlags(Qt::NoItemFlags);
    item->setFont(typeFont(Type::Caption));
    return item;
}

QListWidgetItem* entry(const QString& id, const std::string& name, const QString& alsoFoundBy)
{
    auto* item = new QListWidgetItem(QString::fromStdString(name));
    item->setData(Entry, id);
    item->setData(Words, item->text() + QLatin1Char('\n') + alsoFoundBy);
    item->setToolTip(item->text());
    return item;
}

} // namespace

GlossaryView::GlossaryView(const ViewContext& context, QWidget* parent)
    : View(context, parent)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_text(new QLabel(this))
    , m_scroll(new QScrollArea(this))
    , m_split(new QSplitter(Qt::Horizontal, this))
{
    m_search->setObjectName(QStringLiteral("glossary.search"));
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("glossary.list"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_text->setObjectName(QStringLiteral("glossary.text"));
    m_text->setTextFormat(Qt::RichText);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_text->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_text->setMargin(12);
    m_scroll->setWidget(m_text);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_split->addWidget(m_list);
    m_split->addWidget(m_scroll);
    m_split->setChildrenCollapsible(false);
    m_split->setStretchFactor(0, 2);
    m_split->setStretchFactor(1, 3);
    m_split->setSizes(kListAndText);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 12);
    layout->setSpacing(kSpacing);
    layout->addWidget(m_search);
    layout->addWidget(m_split, 1);
    connect(m_search, &QLineEdit::textChanged, this, &GlossaryView::filter);
    connect(m_list, &QListWidget::currentRowChanged, this, &GlossaryView::showChosen);
    connect(m_text, &QLabel::linkActivated, this, &GlossaryView::follow);
    retranslate();
}

void GlossaryView::retranslate()
{
    m_search->setPlaceholderText(tr("Find a word"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_list->setAccessibleName(tr("Words"));
    m_text->setAccessibleName(tr("What it means"));
    setHint(tr("Right click on a heading or a label: what is it?"));
    if (m_filled)
        fill();
}

void GlossaryView::restyle()
{
    if (m_filled)
        fill();
}

void GlossaryView::showEvent(QShowEvent* event)
{
    if (!m_filled)
        fill();
    View::showEvent(event);
}

void GlossaryView::fill()
{
    m_filled = true;
    const auto* chosen = m_list->currentItem();
    const auto before = chosen != nullptr ? chosen->data(Entry).toString() : QStringLiteral("term:event");
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        m_list->addItem(heading(tr("Pictures from everyday life")));
        for (const auto& picture : words().pictures)
            m_list->addItem(entry(QStringLiteral("picture:") + QString::fromStdString(picture.id), picture.name, {}));
        m_list->addItem(heading(tr("Kafka's words")));
        QList<QListWidgetItem*> terms;
        for (const auto& term : words().terms) {
            QStringList also{QString::fromStdString(term.englishName)};
            for (const auto& word : term.also)
                also << QString::fromStdString(word);
            terms << entry(QStringLiteral("term:") + QString::fromStdString(term.id), term.name, also.join(QLatin1Char('\n')));
        }
        std::sort(terms.begin(), terms.end(), [](const auto* a, const auto* b) { return QString::localeAwareCompare(a->text(), b->text()) < 0; });
        for (auto* item : terms)
            m_list->addItem(item);
    }
    open(before);
    filter();
}

void GlossaryView::open(const QString& wanted)
{
    if (!m_filled)
        fill();
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(Entry).toString() == wanted && !wanted.isEmpty()) {
            if (m_list->item(row)->isHidden())
                m_search->clear();
            m_list->setCurrentRow(row);
            m_list->scrollToItem(m_list->item(row));
            break;
        }
    showChosen();
}

void GlossaryView::filter()
{
    const auto wanted = m_search->text().trimmed();
    QListWidgetItem* first = nullptr;
    for (int row = 0; row < m_list->count(); ++row) {
        auto* item = m_list->item(row);
        const bool isEntry = !item->data(Entry).toString().isEmpty();
        const bool shown = wanted.isEmpty() || (isEntry && item->data(Words).toString().contains(wanted, Qt::CaseInsensitive));
        item->setHidden(!shown);
        if (shown && isEntry && first == nullptr)
            first = item;
    }
    if (first != nullptr && (m_list->currentItem() == nullptr || m_list->currentItem()->isHidden()))
        m_list->setCurrentItem(first);
    if (first == nullptr)
        m_text->setText(tr("No word of Kafka's is called so.").toHtmlEscaped());
    else
        showChosen();
}

void GlossaryView::showChosen()
{
    const auto* item = m_list->currentItem();
    if (item == nullptr)
        return;
    const auto chosen = item->data(Entry).toString();
    const auto id = chosen.section(QLatin1Char(':'), 1).toStdString();
    if (chosen.startsWith(QLatin1String("picture:"))) {
        for (const auto& picture : words().pictures)
            if (picture.id == id)
                m_text->setText(pictureText(picture));
    } else if (const auto* term = words().term(id)) {
        m_text->setText(termText(*term));
    }
}

void GlossaryView::follow(const QString& link)
{
    const auto kind = link.section(QLatin1Char(':'), 0, 0);
    const auto what = link.section(QLatin1Char(':'), 1);
    if (kind == QLatin1String("dock"))
        emit dockWanted(what);
    else if (kind == QLatin1String("lesson"))
        emit lessonWanted(what);
    else
        open(link);
}

void GlossaryView::resizeEvent(QResizeEvent* event)
{
    View::resizeEvent(event);
    const auto wanted = event->size().width() >= scaled(kBesideFrom) ? Qt::Horizontal : Qt::Vertical;
    if (m_split->orientation() == wanted)
        return;
    m_split->setOrientation(wanted);
    m_split->setSizes(kListAndText);
}

} // namespace brokerscope::ui
