#include "ui/lessons/lesson_list.h"

#include "ui/lessons/numbered_rows.h"
#include "ui/theme/theme.h"

#include "engine/lesson/library.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace brokerscope::ui {

LessonList::LessonList(QWidget* parent)
    : QWidget(parent)
    , m_intro(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_summary(new QLabel(this))
    , m_start(new QPushButton(this))
{
    m_intro->setWordWrap(true);
    m_intro->setProperty("tone", QStringLiteral("muted"));
    m_list->setObjectName(QStringLiteral("lessons.list"));
    m_list->setItemDelegate(new NumberedRows(m_list));
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust); // rows are as high as their words need in this width
    m_summary->setObjectName(QStringLiteral("lessons.summary"));
    m_summary->setWordWrap(true);
    m_summary->setMinimumHeight(scaled(56));
    m_summary->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_start->setObjectName(QStringLiteral("lessons.start"));
    m_start->setProperty("role", QStringLiteral("primary"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 12);
    layout->setSpacing(kSpacing);
    layout->addWidget(m_intro);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_summary);
    layout->addWidget(m_start, 0, Qt::AlignLeft);
    const auto go = [this] {
        if (const auto* item = m_list->currentItem())
            emit chosen(item->data(NumberedRows::Name).toString());
    };
    connect(m_list, &QListWidget::currentRowChanged, this, &LessonList::showChosen);
    connect(m_list, &QListWidget::itemActivated, this, go);
    connect(m_start, &QPushButton::clicked, this, go);
    retranslate();
}

void LessonList::retranslate()
{
    m_intro->setText(tr("Each lesson runs on the real cluster of this window: you act, foretell, and see what it answers."));
    m_list->setAccessibleName(tr("Lessons"));
    m_start->setText(tr("Start the lesson"));
}

void LessonList::showLessons(const QString& language, const QMap<QString, QString>& done)
{
    const auto before = m_list->currentItem() == nullptr ? QString() : m_list->currentItem()->data(NumberedRows::Name).toString();
    m_list->clear();
    for (const auto& name : lesson::builtInLessons()) {
        const auto opened = lesson::openLesson(name, language.toStdString());
        if (!opened)
            continue;
        const auto& one = opened.value().lesson;
        auto* item = new QListWidgetItem(QString::fromStdString(one.title), m_list);
        const auto id = QString::fromStdString(name);
        item->setData(NumberedRows::Name, id);
        item->setToolTip(item->text()); // a narrow panel shortens it
        item->setData(NumberedRows::Number, one.order);
        item->setData(NumberedRows::Minutes, tr("%n min", nullptr, one.minutes));
        item->setData(NumberedRows::Done, done.value(id));
        QStringList concepts;
        for (const auto& term : one.concepts)
            concepts << QString::fromStdString(term);
        auto summary = QString::fromStdString(one.summary).toHtmlEscaped();
        summary += QStringLiteral("<br><span style=\"color:%1\">%2</span>")
                       .arg(color(Token::TextMuted).name(), concepts.join(QStringLiteral(" · ")).toHtmlEscaped());
        if (!done.value(id).isEmpty())
            summary += QStringLiteral("<br><span style=\"color:%1\">%2</span>")
                           .arg(color(Token::Ok).name(), tr("Done. Foretold right: %1").arg(done.value(id)).toHtmlEscaped());
        item->setData(NumberedRows::Summary, summary);
        item->setData(Qt::AccessibleTextRole, tr("%1. %2, %3").arg(one.order).arg(item->text(), item->data(NumberedRows::Minutes).toString()));
        if (id == before)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentRow() < 0 && m_list->count() > 0)
        m_list->setCurrentRow(0);
    showChosen();
}

void LessonList::showChosen()
{
    const auto* item = m_list->currentItem();
    m_summary->setText(item == nullptr ? QString() : item->data(NumberedRows::Summary).toString());
    m_start->setEnabled(item != nullptr);
}

} // namespace brokerscope::ui
