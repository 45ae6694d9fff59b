#include "ui/dialogs/topic_config_editor.h"

#include "ui/models/topic_config_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/variant.h"
#include "ui/widgets/data_table.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace brokerscope::ui {

namespace {

// Words that are taken are offered; everything else is typed.
class ValueDelegate final : public QStyledItemDelegate
{
public:
    ValueDelegate(TopicConfigModel& model, const DataTable& table, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
        , m_table(table)
    {
    }

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto choices = m_model.choicesOf(m_table.sourceRow(index));
        if (choices.isEmpty())
            return QStyledItemDelegate::createEditor(parent, option, index);
        auto* box = new QComboBox(parent);
        box->addItems(choices);
        auto* self = const_cast<ValueDelegate*>(this);
        connect(box, &QComboBox::activated, self, [self, box] {
            emit self->commitData(box);
            emit self->closeEditor(box);
        });
        return box;
    }
    void setEditorData(QWidget* editor, const QModelIndex& index) const override
    {
        if (auto* box = qobject_cast<QComboBox*>(editor))
            box->setCurrentText(index.data(Qt::EditRole).toString());
        else
            QStyledItemDelegate::setEditorData(editor, index);
    }
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override
    {
        if (auto* box = qobject_cast<QComboBox*>(editor))
            model->setData(index, box->currentText());
        else
            QStyledItemDelegate::setModelData(editor, model, index);
    }

private:
    TopicConfigModel& m_model;
    const DataTable& m_table;
};

} // namespace

TopicConfigEditor::TopicConfigEditor(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_model(new TopicConfigModel(this))
    , m_table(new DataTable(m_model, name + QStringLiteral(".table"), Qt::DisplayRole, this))
    , m_meaning(new QLabel(this))
    , m_reset(new QToolButton(this))
{
    m_table->setFilterHint(tr("Find a configuration by name or meaning"));
    m_table->showFilter(true);
    m_table->giveUp({TopicConfigModel::Default, TopicConfigModel::Source});
    m_table->view()->setAccessibleName(tr("Configurations of the topic"));
    m_table->view()->setItemDelegateForColumn(TopicConfigModel::Value, new ValueDelegate(*m_model, *m_table, this));
    m_table->view()->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                                     QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    m_table->view()->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->view()->setSelectionMode(QAbstractItemView::SingleSelection);
    m_meaning->setObjectName(name + QStringLiteral(".meaning"));
    m_meaning->setWordWrap(true);
    m_meaning->setAlignment(Qt::AlignTop);
    m_meaning->setMinimumHeight(52);
    m_reset->setObjectName(name + QStringLiteral(".reset"));
    m_reset->setText(tr("Back to the default"));
    m_reset->setIcon(icon(QStringLiteral("reset"), Token::Accent));
    m_reset->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto* line = new QHBoxLayout;
    line->addWidget(m_meaning, 1);
    line->addWidget(m_reset, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpacing);
    layout->addWidget(m_table, 1);
    layout->addLayout(line);

    connect(m_table->view()->selectionModel(), &QItemSelectionModel::currentChanged, this, &TopicConfigEditor::showChosen);
    connect(m_model, &TopicConfigModel::changed, this, &TopicConfigEditor::showChosen);
    connect(m_reset, &QToolButton::clicked, this, [this] {
        const auto current = m_table->view()->currentIndex();
        if (!current.isValid())
            return;
        const int row = m_table->sourceRow(current);
        if (m_model->isChanged(row))
            m_model->undo(row);
        else
            m_model->reset(row);
    });
    showChosen();
}

void TopicConfigEditor::showChosen()
{
    const auto current = m_table->view()->currentIndex();
    const int row = current.isValid() ? m_table->sourceRow(current) : -1;
    const auto problem = m_model->problemOf(row);
    m_meaning->setText(row < 0 ? tr("Choose a configuration to read what it means; type to change its value.")
                               : problem.isEmpty() ? m_model->meaningOf(row) : problem);
    setTone(m_meaning, problem.isEmpty() ? "muted" : "danger");
    m_reset->setEnabled(row >= 0);
    m_reset->setText(m_model->isChanged(row) ? tr("As it was") : tr("Back to the default"));
}

} // namespace brokerscope::ui
