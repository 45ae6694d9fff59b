#include "ui/exams/exam_list.h"

#include "ui/lessons/lesson_text.h"
#include "ui/lessons/numbered_rows.h"
#include "ui/theme/theme.h"

#include "engine/exam/library.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace brokerscope::ui {

ExamList::ExamList(QWidget* parent)
    : QWidget(parent)
    , m_intro(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_scroll(new QScrollArea(this))
    , m_story(new QLabel)
    , m_start(new QPushButton(this))
{
    m_intro->setWordWrap(true);
    m_intro->setProperty("tone", QStringLiteral("muted"));
    m_list->setObjectName(QStringLiteral("exams.list"));
    m_list->setItemDelegate(new NumberedRows(m_list));
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust); // rows are as high as their words need in this width
    m_story->setObjectName(QStringLiteral("exams.about"));
    m_story->setWordWrap(true);
    m_story->setTextFormat(Qt::RichText);
    m_story->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_story->setContentsMargins(0, 0, 8, 0);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_story);
    m_story->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_start->setObjectName(QStringLiteral("exams.start"));
    m_start->setProperty("role", QStringLiteral("primary"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 12);
    layout->setSpacing(kSpacing);
    layout->addWidget(m_intro);
    layout->addWidget(m_list, 3);
    layout->addWidget(m_scroll, 2);
    layout->addWidget(m_start, 0, Qt::AlignLeft);
    const auto go = [this] {
        if (const auto* item = m_list->currentItem())
            emit chosen(item->data(NumberedRows::Name).toString());
    };
    connect(m_list, &QListWidget::currentRowChanged, this, &ExamList::showChosen);
    connect(m_list, &QListWidget::itemActivated, this, go);
    connect(m_start, &QPushButton::clicked, this, go);
    retranslate();
}

void ExamList::retranslate()
{
    m_intro->setText(tr("Something is wrong with the cluster, and you are on call. Say what it is, and repair it."));
    m_list->setAccessibleName(tr("Exams"));
    m_start->setText(tr("Begin the exam"));
}

void ExamList::showExams(const QString& language, const QMap<QString, int>& best)
{
    const auto before = m_list->currentItem() == nullptr ? QString() : m_list->currentItem()->data(NumberedRows::Name).toString();
    m_list->clear();
    for (const auto& name : exam::builtInExams()) {
        const auto opened = exam::openExam(name, language.toStdString());
        if (!opened)
            continue;
        const auto& one = opened.value().exam;
        auto* item = new QListWidgetItem(QString::fromStdString(one.title), m_list);
        const auto id = QString::fromStdString(name);
        auto takes = tr("%n min", nullptr, one.minutes);
        if (best.contains(id)) {
            item->setData(NumberedRows::Done, QString::number(best.value(id)));
            takes = tr("best: %1 of 100").arg(best.value(id)) + QStringLiteral(" · ") + takes;
        }
        item->setData(NumberedRows::Name, id);
        item->setData(NumberedRows::Number, one.order);
        item->setData(NumberedRows::Minutes, takes);
        item->setData(NumberedRows::Summary, lessonText(QString::fromStdString(one.story)));
        item->setToolTip(item->text()); // a narrow panel shortens it
        item->setData(Qt::AccessibleTextRole, tr("%1. %2, %3").arg(one.order).arg(item->text(), takes));
        if (id == before)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentRow() < 0 && m_list->count() > 0)
        m_list->setCurrentRow(0);
    showChosen();
}

void ExamList::showChosen()
{
    const auto* item = m_list->currentItem();
    const auto before = tr("Before it begins, every fault is undone, every node started, and lesson, scenario and demo clients stop.");
    m_story->setText(item == nullptr ? QString()
                                     : item->data(NumberedRows::Summary).toString() + QStringLiteral("<p style=\"color:%1\">%2</p>")
                                                                            .arg(color(Token::TextMuted).name(), before.toHtmlEscaped()));
    m_scroll->verticalScrollBar()->setValue(0);
    m_start->setEnabled(item != nullptr);
}

} // namespace brokerscope::ui
