#include "ui/widgets/message_table.h"

#include "ui/theme/theme.h"
#include "ui/widgets/fitted_columns.h"

#include <QApplication>
#include <QCache>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStaticText>
#include <QStyledItemDelegate>
#include <QWheelEvent>

#include <algorithm>
#include <limits>

namespace brokerscope::ui {

namespace {

constexpr int kRowHeight = 22; // at usual size of text
constexpr qint64 kMostSelected = 10'000;

// Paints a cell from text that was laid out once. The usual delegate lays every cell out three times at each paint, which
// for a screen of records takes longer than a frame when somebody rolls through them.
class CellPainter final : public QStyledItemDelegate
{
public:
    explicit CellPainter(QObject* parent)
        : QStyledItemDelegate(parent)
        , m_laidOut(kCells)
    {
        connect(&Theme::instance(), &Theme::changed, this, [this] { m_laidOut.clear(); });
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, color(Token::Hover));
        const auto& font = typeFont(Type::Mono);
        const auto room = option.rect.adjusted(kMargin, 0, -kMargin, 0);
        auto text = index.data().toString();
        // All characters are about as wide; what is cut off is not laid out.
        const auto most = std::max<qsizetype>(1, room.width() / std::max(1, QFontMetrics(font).averageCharWidth()));
        if (text.size() > most)
            text = text.left(most - 1) + u'…';
        if (text.isEmpty())
            return;
        auto* laidOut = m_laidOut.object(text);
        if (laidOut == nullptr) {
            laidOut = new QStaticText(text);
            laidOut->setTextFormat(Qt::PlainText);
            laidOut->prepare(painter->transform(), font);
            m_laidOut.insert(text, laidOut);
        }
        painter->save();
        painter->setClipRect(option.rect);
        painter->setFont(font);
        painter->setPen(index.data(Qt::ForegroundRole).value<QColor>());
        const auto size = laidOut->size();
        const bool right = (index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0;
        painter->drawStaticText(QPointF(right ? room.right() - size.width() : room.left(), option.rect.top() + (option.rect.height() - size.height()) / 2), *laidOut);
        painter->restore();
    }

private:
    static constexpr int kCells = 4096;
    static constexpr int kMargin = 4;
    mutable QCache<QString, QStaticText> m_laidOut;
};

} // namespace

// The table that is moved: what is usually scrolled or chosen inside goes to the widget around it.
class MessageTable::Window final : public QTableView
{
public:
    explicit Window(MessageTable* around)
        : QTableView(around)
        , m_around(*around)
    {
    }

protected:
    void mousePressEvent(QMouseEvent* event) override
    {
        setFocus(Qt::MouseFocusReason);
        const int row = rowAt(event->position().toPoint().y());
        if (row >= 0 && (event->button() == Qt::LeftButton || !m_around.m_selected.contains(m_around.m_top + row)))
            m_around.select(m_around.m_top + row, event->modifiers());
    }
    void mouseMoveEvent(QMouseEvent* event) override
    {
        const int row = rowAt(event->position().toPoint().y());
        if ((event->buttons() & Qt::LeftButton) != 0 && row >= 0 && m_around.m_top + row != m_around.m_current)
            m_around.select(m_around.m_top + row, Qt::ShiftModifier);
    }
    void mouseReleaseEvent(QMouseEvent*) override {}
    void mouseDoubleClickEvent(QMouseEvent* event) override
    {
        if (event->button() == Qt::LeftButton)
            emit m_around.activated();
    }
    void wheelEvent(QWheelEvent* event) override
    {
        if ((event->modifiers() & Qt::ShiftModifier) != 0 || (event->angleDelta().y() == 0 && event->angleDelta().x() != 0)) {
            QTableView::wheelEvent(event);
            return;
        }
        m_wheel += event->angleDelta().y();
        constexpr int kStep = 120 / 3; // an eighth of a degree; three rows a notch
        const int rows = m_wheel / kStep;
        m_wheel -= rows * kStep;
        if (rows != 0)
            m_around.scrollBy(-rows);
        event->accept();
    }
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->matches(QKeySequence::Copy)) {
            m_around.copy();
            return;
        }
        if (!m_around.handleKey(event->key(), event->modifiers()))
            event->ignore();
    }
    void resizeEvent(QResizeEvent* event) override
    {
        QTableView::resizeEvent(event);
        m_around.place();
    }

private:
    MessageTable& m_around;
    int m_wheel = 0;
};

MessageTable::MessageTable(QWidget* parent)
    : QWidget(parent)
    , m_model(new MessageTableModel(this))
    , m_table(new Window(this))
    , m_bar(new QScrollBar(Qt::Vertical, this))
{
    m_table->setObjectName(QStringLiteral("messages.table"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CellPainter(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setAutoScroll(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(kRowHeight);
    m_table->horizontalHeader()->setHighlightSections(false);
    FittedColumns::keep(*m_table, MessageTableModel::Value)
        ->giveUp({MessageTableModel::Size, MessageTableModel::Headers, MessageTableModel::Time, MessageTableModel::Partition});
    m_bar->setObjectName(QStringLiteral("messages.scroll"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_bar);
    setFocusProxy(m_table);
    connect(m_bar, &QScrollBar::valueChanged, this, [this](int value) {
        if (m_placing)
            return;
        // Beyond two billion rows the bar moves in larger steps.
        m_top = m_bar->maximum() == std::numeric_limits<int>::max()
                    ? static_cast<qint64>(static_cast<double>(value) / m_bar->maximum() * static_cast<double>(lastTop()))
                    : value;
        place();
        told();
    });
}

QTableView& MessageTable::table()
{
    return *m_table;
}

void MessageTable::setRows(MessageRows* rows)
{
    if (m_rows != nullptr)
        m_rows->disconnect(this);
    m_rows = rows;
    m_top = 0;
    m_current = m_anchor = -1;
    m_selected.clear();
    m_model->setRows(rows);
    if (rows != nullptr) {
        connect(rows, &MessageRows::changed, this, [this] {
            m_top = m_follow == Follow::Bottom ? lastTop() : 0;
            m_current = m_anchor = -1;
            m_selected.clear();
            place();
            emit currentChanged();
        });
        connect(rows, &MessageRows::filled, this, [this] {
            place();
            if (m_current >= 0 && m_selected.contains(m_current) && m_selected[m_current] == nullptr) {
                m_selected[m_current] = m_rows->at(m_current);
                emit currentChanged();
            }
        });
        connect(rows, &MessageRows::inserted, this, &MessageTable::onInserted);
        connect(rows, &MessageRows::removed, this, &MessageTable::onRemoved);
    }
    place();
    emit currentChanged();
}

int MessageTable::fitting() const
{
    return std::max(1, m_table->viewport()->height() / scaled(kRowHeight));
}

qint64 MessageTable::lastTop() const
{
    return m_rows == nullptr ? 0 : std::max<qint64>(0, m_rows->count() - fitting());
}

void MessageTable::place()
{
    if (m_placing)
        return;
    m_placing = true;
    const qint64 total = m_rows == nullptr ? 0 : m_rows->count();
    m_top = std::clamp<qint64>(m_top, 0, lastTop());
    // One more row than fits whole, cut by the edge.
    const auto count = static_cast<int>(std::min<qint64>(total - m_top, fitting() + 1));
    const qint64 most = std::numeric_limits<int>::max();
    const auto last = lastTop();
    m_bar->setRange(0, static_cast<int>(std::min(last, most)));
    m_bar->setPageStep(fitting());
    m_bar->setSingleStep(1);
    m_bar->setValue(last <= most ? static_cast<int>(m_top)
                                 : static_cast<int>(static_cast<double>(m_top) / static_cast<double>(last) * static_cast<double>(most)));
    if (m_rows != nullptr && count > 0)
        m_rows->show(m_top, m_top + count - 1);
    m_model->setWindow(m_top, count);
    applySelection();
    m_placing = false;
}

void MessageTable::applySelection()
{
    auto* selection = m_table->selectionModel();
    QItemSelection rows;
    for (auto it = m_selected.lowerBound(m_top); it != m_selected.end() && it.key() < m_top + m_model->rowCount(); ++it) {
        const int row = static_cast<int>(it.key() - m_top);
        rows.select(m_model->index(row, 0), m_model->index(row, MessageTableModel::Columns - 1));
    }
    const QSignalBlocker blocker(m_table->verticalScrollBar());
    selection->select(rows, QItemSelectionModel::ClearAndSelect);
    const auto row = m_current - m_top;
    if (m_current >= 0 && row >= 0 && row < m_model->rowCount())
        selection->setCurrentIndex(m_model->index(static_cast<int>(row), std::max(0, m_table->currentIndex().column())), QItemSelectionModel::NoUpdate);
    else
        selection->setCurrentIndex({}, QItemSelectionModel::NoUpdate);
    // The window's last row is cut by the edge; the table itself must not move for it.
    m_table->verticalScrollBar()->setValue(0);
    m_table->viewport()->update();
}

void MessageTable::told()
{
    emit scrolled(m_top, m_top == 0, m_top >= lastTop());
}

void MessageTable::scrollTo(qint64 top)
{
    m_top = top;
    place();
}

void MessageTable::showRow(qint64 row)
{
    if (m_rows == nullptr || m_rows->count() == 0)
        return;
    row = std::clamp<qint64>(row, 0, m_rows->count() - 1);
    if (row < m_top || row >= m_top + fitting())
        m_top = row - fitting() / 2;
    place();
    select(row, Qt::NoModifier);
    told();
}

MessagePtr MessageTable::current()
{
    return m_rows == nullptr || m_current < 0 ? nullptr : m_rows->at(m_current);
}

std::vector<MessagePtr> MessageTable::selected() const
{
    std::vector<MessagePtr> result;
    for (const auto& message : m_selected)
        if (message != nullptr)
            result.push_back(message);
    return result;
}

std::vector<MessagePtr> MessageTable::visibleMessages()
{
    std::vector<MessagePtr> result;
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (auto message = m_rows->at(m_top + row))
            result.push_back(std::move(message));
    return result;
}

void MessageTable::setFollow(Follow follow)
{
    m_follow = follow;
    if (follow == Follow::Top)
        scrollTo(0);
    else if (follow == Follow::Bottom)
        scrollTo(lastTop());
}

void MessageTable::select(qint64 row, Qt::KeyboardModifiers modifiers)
{
    if (m_rows == nullptr || row < 0 || row >= m_rows->count())
        return;
    if ((modifiers & Qt::ShiftModifier) != 0 && m_anchor >= 0) {
        m_selected.clear();
        const auto low = std::max(std::min(m_anchor, row), std::max(m_anchor, row) - kMostSelected);
        for (auto each = low; each <= std::max(m_anchor, row); ++each)
            m_selected.insert(each, m_rows->at(each));
    } else if ((modifiers & Qt::ControlModifier) != 0) {
        if (m_selected.contains(row))
            m_selected.remove(row);
        else
            m_selected.insert(row, m_rows->at(row));
        m_anchor = row;
    } else {
        m_selected.clear();
        m_selected.insert(row, m_rows->at(row));
        m_anchor = row;
    }
    m_current = row;
    applySelection();
    emit currentChanged();
}

void MessageTable::moveCurrent(qint64 by, Qt::KeyboardModifiers modifiers)
{
    if (m_rows == nullptr || m_rows->count() == 0)
        return;
    const auto from = m_current < 0 ? (by > 0 ? m_top - 1 : m_top) : m_current;
    const auto row = std::clamp<qint64>(from + by, 0, m_rows->count() - 1);
    if (row < m_top)
        m_top = row;
    else if (row >= m_top + fitting())
        m_top = row - fitting() + 1;
    place();
    select(row, modifiers & Qt::ShiftModifier);
    told();
}

void MessageTable::scrollBy(qint64 rows)
{
    m_top = std::clamp<qint64>(m_top + rows, 0, lastTop());
    place();
    told();
}

bool MessageTable::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    constexpr qint64 kAll = std::numeric_limits<qint64>::max() / 4;
    switch (key) {
    case Qt::Key_Up:
        moveCurrent(-1, modifiers);
        return true;
    case Qt::Key_Down:
        moveCurrent(1, modifiers);
        return true;
    case Qt::Key_PageUp:
        moveCurrent(-fitting(), modifiers);
        return true;
    case Qt::Key_PageDown:
        moveCurrent(fitting(), modifiers);
        return true;
    case Qt::Key_Home:
        moveCurrent(-kAll, modifiers);
        return true;
    case Qt::Key_End:
        moveCurrent(kAll, modifiers);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit activated();
        return true;
    default:
        return false;
    }
}

void MessageTable::copy()
{
    QStringList lines;
    for (const auto& message : selected()) {
        QStringList cells;
        for (int column = 0; column < MessageTableModel::Columns; ++column)
            cells << m_model->text(*message, column);
        lines << cells.join(u'\t');
    }
    if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(u'\n'));
}

void MessageTable::onInserted(qint64 first, qint64 count)
{
    const auto shifted = [&](qint64 row) { return row >= first ? row + count : row; };
    m_current = m_current < 0 ? -1 : shifted(m_current);
    m_anchor = m_anchor < 0 ? -1 : shifted(m_anchor);
    if (!m_selected.isEmpty() && first <= m_selected.lastKey()) {
        QMap<qint64, MessagePtr> moved;
        for (auto it = m_selected.constBegin(); it != m_selected.constEnd(); ++it)
            moved.insert(shifted(it.key()), it.value());
        m_selected = std::move(moved);
    }
    if (m_follow == Follow::Top)
        m_top = 0;
    else if (m_follow == Follow::Bottom)
        m_top = lastTop();
    else if (first <= m_top && m_rows->count() > count)
        m_top += count;
    place();
}

void MessageTable::onRemoved(qint64 first, qint64 count)
{
    const auto shifted = [&](qint64 row) { return row < first ? row : row < first + count ? first : row - count; };
    const bool currentGone = m_current >= first && m_current < first + count;
    m_current = m_current < 0 || currentGone ? -1 : shifted(m_current);
    m_anchor = m_anchor < 0 ? -1 : shifted(m_anchor);
    QMap<qint64, MessagePtr> moved;
    for (auto it = m_selected.constBegin(); it != m_selected.constEnd(); ++it)
        if (it.key() < first || it.key() >= first + count)
            moved.insert(shifted(it.key()), it.value());
    m_selected = std::move(moved);
    m_top = m_follow == Follow::Bottom ? lastTop() : shifted(m_top);
    place();
}

} // namespace brokerscope::ui
