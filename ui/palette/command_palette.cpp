#include "ui/palette/command_palette.h"

#include "ui/palette/palette_delegate.h"
#include "ui/palette/palette_model.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace brokerscope::ui {

CommandPalette::CommandPalette(std::vector<PaletteEntry> entries, QWidget* parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_model(new PaletteModel(std::move(entries), this))
{
    setObjectName(QStringLiteral("palette"));
    setWindowTitle(tr("Commands"));
    setModal(true);
    auto* frame = new QFrame(this);
    frame->setProperty("role", QStringLiteral("card"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(frame);
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(kSpacing, kSpacing, kSpacing, kSpacing);
    m_field->setObjectName(QStringLiteral("palette.field"));
    m_field->setFont(typeFont(Type::Title));
    m_field->setPlaceholderText(tr("An act, a panel, a node, a topic, a group …"));
    m_field->setAccessibleName(tr("What to do or to go to"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("palette.list"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("What fits"));
    auto* nothing = new QLabel(tr("Nothing is called like that."), frame);
    nothing->setProperty("tone", QStringLiteral("muted"));
    nothing->setContentsMargins(kSpacing, 0, 0, kSpacing);
    nothing->hide();
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    layout->addWidget(nothing);
    connect(m_field, &QLineEdit::textChanged, this, [this, nothing](const QString& text) {
        filter(text);
        nothing->setVisible(m_model->rowCount() == 0);
    });
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);

    const QSize room = parent != nullptr ? parent->size() : QSize(1200, 800);
    resize(std::min(scaled(640), room.width() - 80), std::min(scaled(440), room.height() - 120));
    if (parent != nullptr)
        move(parent->mapToGlobal(QPoint((room.width() - width()) / 2, scaled(64))));
    filter({});
    m_field->setFocus();
}

void CommandPalette::filter(const QString& pattern)
{
    m_model->setPattern(pattern);
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
}

void CommandPalette::runCurrent()
{
    const auto index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const auto run = m_model->entry(index.row()).run;
    accept();
    run();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        runCurrent();
        return true;
    }
    int step = 0;
    if (key == Qt::Key_Down || key == Qt::Key_Up)
        step = key == Qt::Key_Down ? 1 : -1;
    else if (key == Qt::Key_PageDown || key == Qt::Key_PageUp)
        step = key == Qt::Key_PageDown ? 10 : -10;
    if (step == 0 || m_model->rowCount() == 0)
        return QDialog::eventFilter(watched, event);
    const int row = std::clamp(m_list->currentIndex().row() + step, 0, m_model->rowCount() - 1);
    m_list->setCurrentIndex(m_model->index(row));
    return true;
}

} // namespace brokerscope::ui
