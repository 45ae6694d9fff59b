#include "look_rules.h"

#include "painted_text.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/fitted_columns.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QGraphicsView>
#include <QHeaderView>
#include <QHelpEvent>
#include <QImage>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTableView>
#include <QTextEdit>
#include <QToolTip>
#include <QTreeView>

#include <algorithm>
#include <vector>

namespace brokerscope::ui {

namespace {

constexpr double kSlack = 2.5;       // pixels: a rounded edge, or a line that a fallback font makes higher, is not an offence
constexpr double kReadable = 4.5;    // WCAG 2.1, 1.4.3
constexpr int kLongestLine = 110;  // letters; beyond them the eye does not find the next line
constexpr double kSmallest = 8;      // pixels; what is smaller is a picture of a text

QString nameOf(const QWidget& widget)
{
    QStringList names;
    for (const auto* each = &widget; each != nullptr && names.size() < 3; each = each->parentWidget())
        names.prepend(each->objectName().isEmpty() ? QString::fromLatin1(each->metaObject()->className()).section(QLatin1String("::"), -1) : each->objectName());
    return names.join(QLatin1Char('/'));
}

const QAbstractScrollArea* scrolledBy(const QWidget& widget)
{
    const auto* area = qobject_cast<const QAbstractScrollArea*>(widget.parentWidget());
    return area != nullptr && area->viewport() == &widget ? area : nullptr;
}

bool hasTooltip(const QWidget& widget)
{
    if (!widget.toolTip().isEmpty())
        return true;
    const auto* area = scrolledBy(widget);
    return area != nullptr && (!area->toolTip().isEmpty() || area->findChild<const FittedColumns*>(QString(), Qt::FindDirectChildrenOnly) != nullptr);
}

// What paints itself may tell the whole where it is pointed at.
bool tellsAt(QWidget& widget, QPointF at)
{
    const auto unasked = QStringLiteral("nothing was asked");
    QToolTip::showText(QPoint(), unasked, &widget);
    QHelpEvent event(QEvent::ToolTip, at.toPoint(), widget.mapToGlobal(at.toPoint()));
    QApplication::sendEvent(&widget, &event);
    const bool told = !QToolTip::text().isEmpty() && QToolTip::text() != unasked;
    QToolTip::hideText();
    return told;
}

// A line edit shows a part of what is in it, with a cursor to reach the rest.
bool isWritten(const QWidget& widget)
{
    const auto* line = qobject_cast<const QLineEdit*>(&widget);
    return (line != nullptr && !line->text().isEmpty()) || qobject_cast<const QPlainTextEdit*>(widget.parentWidget()) != nullptr ||
           qobject_cast<const QTextEdit*>(widget.parentWidget()) != nullptr;
}

// "Create topic …" opens a dialog: the dots belong to its name.
bool isAct(const QString& text)
{
    return text.size() > 2 && text.at(text.size() - 2).isSpace();
}

// "14766 records": a figure of so many digits is read in groups. Offsets, ports and ids stand alone or behind their name.
bool hasUngroupedCount(const QString& text)
{
    static const QRegularExpression kCount(QStringLiteral("(?<![\\d.,:#@-])\\d{4,}[ \\x{a0}](records?|bytes|frames|lines|events|partitions|topics|messages|requests|ms|of \\d)"));
    static const QRegularExpression kOf(QStringLiteral("\\bof \\d{5,}\\b"));
    return kCount.match(text).hasMatch() || kOf.match(text).hasMatch();
}

class Look
{
public:
    explicit Look(QWidget& root)
        : m_root(root)
        , m_picture(root.grab().toImage().convertToFormat(QImage::Format_RGB32))
    {
    }

    QStringList offences()
    {
        look(m_root);
        if (m_texts == 0)
            m_offences << QStringLiteral("nothing is written in %1").arg(nameOf(m_root));
        return m_offences;
    }

private:
    void say(const QWidget& widget, const QString& what) { m_offences << QStringLiteral("%1: %2").arg(nameOf(widget), what); }

    void look(QWidget& widget)
    {
        if (!widget.isVisible() || widget.width() <= 0 || widget.height() <= 0)
            return;
        if (auto* layout = widget.layout())
            checkLayout(widget, *layout);
        checkTexts(widget);
        if (auto* view = qobject_cast<QAbstractItemView*>(&widget))
            checkTable(*view);
        if (const auto* area = qobject_cast<QAbstractScrollArea*>(&widget); area != nullptr && qobject_cast<QScrollArea*>(&widget) != nullptr)
            checkFrame(*static_cast<QScrollArea*>(&widget));
        if (const auto* label = qobject_cast<QLabel*>(&widget))
            checkLines(*label);
        if (const auto* box = qobject_cast<QComboBox*>(&widget))
            checkChoice(*box);
        for (auto* child : widget.children())
            if (auto* inner = qobject_cast<QWidget*>(child); inner != nullptr && !inner->isWindow())
                look(*inner);
    }

    // The part of the widget that its ancestors let through, leaving out those that can be scrolled.
    QRectF shown(const QWidget& widget) const
    {
        QRectF result(widget.rect());
        QPoint offset;
        for (const QWidget* each = &widget; each != &m_root && each->parentWidget() != nullptr; each = each->parentWidget()) {
            offset += each->pos();
            const auto* parent = each->parentWidget();
            QRectF let = QRectF(parent->rect()).translated(-offset);
            if (const auto* area = scrolledBy(*parent)) {
                if (area->horizontalScrollBar()->maximum() > area->horizontalScrollBar()->minimum())
                    let.adjust(-1e6, 0, 1e6, 0);
                if (area->verticalScrollBar()->maximum() > area->verticalScrollBar()->minimum())
                    let.adjust(0, -1e6, 0, 1e6);
            }
            result &= let;
            if (scrolledBy(*parent) != nullptr)
                break; // the view around is looked at by itself
        }
        return result;
    }

    void checkTexts(QWidget& widget)
    {
        const auto texts = paintedTexts(widget);
        m_texts += texts.size();
        const auto visible = shown(widget);
        const auto* area = scrolledBy(widget);
        // A heading goes with its table.
        if (const auto* header = qobject_cast<const QHeaderView*>(area); header != nullptr && qobject_cast<const QAbstractScrollArea*>(header->parentWidget()) != nullptr)
            area = qobject_cast<const QAbstractScrollArea*>(header->parentWidget());
        const bool acrossScrolls = area != nullptr && area->horizontalScrollBar()->maximum() > area->horizontalScrollBar()->minimum();
        for (std::size_t i = 0; i < texts.size(); ++i) {
            const auto& one = texts[i];
            auto room = visible & one.clip;
            // A list shows a part of its rows, a picture that can be moved a part of itself.
            if (area != nullptr || qobject_cast<const QHeaderView*>(widget.parentWidget()) != nullptr) {
                if (!one.box.intersects(QRectF(widget.rect())))
                    continue;
                if (one.box.top() < 0 || one.box.bottom() > widget.height())
                    continue;
                if (acrossScrolls && (one.box.left() < 0 || one.box.right() > widget.width()))
                    continue;
            }
            const auto quoted = QStringLiteral("“%1”").arg(one.text);
            if (!isWritten(widget) && (one.box.left() < room.left() - kSlack || one.box.right() > room.right() + kSlack ||
                                       one.box.top() < room.top() - kSlack || one.box.bottom() > room.bottom() + kSlack))
                say(widget, QStringLiteral("%1 is cut off").arg(quoted));
            if (one.text.trimmed().lastIndexOf(QChar(0x2026)) > 0 && !isAct(one.text) && !hasTooltip(widget) && !tellsAt(widget, one.box.center()))
                say(widget, QStringLiteral("%1 is shortened, and no tooltip has the rest").arg(quoted));
            if (one.text.contains(QLatin1String("%1")) || one.text.contains(QLatin1String("%n")))
                say(widget, QStringLiteral("%1 has a placeholder left in").arg(quoted));
            if (hasUngroupedCount(one.text))
                say(widget, QStringLiteral("the digits of %1 are not in groups").arg(quoted));
            if (one.height > 0 && one.height < kSmallest)
                say(widget, QStringLiteral("%1 is %2 pixels high").arg(quoted).arg(one.height));
            checkContrast(widget, one, quoted);
            for (std::size_t k = 0; k < i; ++k) {
                const auto both = one.box & texts[k].box & visible;
                if (both.width() > 2 && both.height() > 2)
                    say(widget, QStringLiteral("%1 is painted over “%2”").arg(quoted, texts[k].text));
            }
        }
    }

    void checkTable(QAbstractItemView& view)
    {
        const auto* table = qobject_cast<QTableView*>(&view);
        const auto* tree = qobject_cast<QTreeView*>(&view);
        const auto* header = table != nullptr ? table->horizontalHeader() : tree != nullptr ? tree->header() : nullptr;
        const auto* model = view.model();
        if (header == nullptr || model == nullptr || header->isHidden() || model->rowCount() == 0)
            return;
        const auto side = [](const QVariant& told, Qt::Alignment usual) {
            return (told.isValid() ? Qt::Alignment(told.toInt()) : usual) & Qt::AlignHorizontal_Mask;
        };
        for (int column = 0; column < model->columnCount(); ++column) {
            if (header->isSectionHidden(column))
                continue;
            const auto title = model->headerData(column, Qt::Horizontal).toString();
            const auto cell = model->index(0, column);
            const auto cellSide = side(cell.data(Qt::TextAlignmentRole), Qt::AlignLeft);
            const auto titleSide = side(model->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole), header->defaultAlignment());
            if (!title.isEmpty() && titleSide != cellSide && cellSide != Qt::AlignHCenter)
                say(view, QStringLiteral("the heading “%1” does not stand over its cells").arg(title));
            const int needed = std::max(view.sizeHintForIndex(cell).width(), header->sectionSizeHint(column));
            if (cellSide == Qt::AlignRight && header->sectionSize(column) > 3 * needed + 40)
                say(view, QStringLiteral("the figures of “%1” are far away from the rest of their rows").arg(title));
        }
        // A table of several columns beside something that took its room.
        int least = 0;
        for (int visual = 0, columns = 0; visual < header->count() && columns < 2; ++visual)
            if (const int column = header->logicalIndex(visual); !header->isSectionHidden(column)) {
                least += header->sectionSizeHint(column);
                ++columns;
            }
        if (view.viewport()->width() < least - kSlack)
            say(view, QStringLiteral("is %1 wide, and two of its headings need %2").arg(view.viewport()->width()).arg(least));
        // A table that shows none of its rows whole says nothing.
        const int row = tree != nullptr ? view.sizeHintForIndex(model->index(0, 0)).height() : table->rowHeight(0);
        if (view.viewport()->height() < row - kSlack)
            say(view, QStringLiteral("has room for %1 of its %2 rows").arg(view.viewport()->height() / std::max(row, 1)).arg(model->rowCount()));
    }

    void checkFrame(QScrollArea& area)
    {
        if (area.widget() == nullptr)
            return;
        if (area.horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff && area.widget()->width() > area.viewport()->width() + kSlack)
            say(area, QStringLiteral("%1 pixels wide inside %2, and nobody can scroll").arg(area.widget()->width()).arg(area.viewport()->width()));
    }

    // The style cuts off a choice that is too long, and does not say so.
    void checkChoice(const QComboBox& box)
    {
        if (box.isEditable() || box.currentText().isEmpty())
            return;
        QStyleOptionComboBox option;
        option.initFrom(&box);
        const int room = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box).width();
        const int needed = box.fontMetrics().horizontalAdvance(box.currentText()) + (box.itemIcon(box.currentIndex()).isNull() ? 0 : box.iconSize().width() + 4);
        if (needed > room + kSlack && box.toolTip().isEmpty())
            say(box, QStringLiteral("“%1” needs %2 and has %3").arg(box.currentText()).arg(needed).arg(room));
    }

    void checkLines(const QLabel& label)
    {
        if (!label.wordWrap() || label.text().size() <= kLongestLine || !label.alignment().testFlag(Qt::AlignHCenter))
            return;
        for (const auto& line : paintedTexts(const_cast<QLabel&>(label)))
            if (line.text.size() > kLongestLine && line.box.height() < 1.8 * line.height)
                say(label, QStringLiteral("a line of %1 letters").arg(line.text.size()));
    }

    void checkContrast(QWidget& widget, const PaintedText& one, const QString& quoted)
    {
        if (!widget.isEnabled())
            return;
        // What is scrolled out of sight would be judged against the neighbour that lies there.
        const auto inSight = one.box.toAlignedRect().adjusted(-1, -2, 1, 2) & widget.visibleRegion().boundingRect();
        const auto onPicture = inSight.translated(widget.mapTo(&m_root, QPoint())) & m_picture.rect();
        if (onPicture.isEmpty() || !shown(widget).contains(one.box.center()))
            return;
        const QColor ground = groundOf(onPicture, one.color.rgb() | 0xff000000U);
        const float alpha = one.color.alphaF();
        const auto mix = [alpha](float over, float under) { return over * alpha + under * (1 - alpha); };
        const auto ink = QColor::fromRgbF(mix(one.color.redF(), ground.redF()), mix(one.color.greenF(), ground.greenF()), mix(one.color.blueF(), ground.blueF()));
        const double found = contrast(ink, ground);
        if (found < kReadable - 0.05)
            say(widget, QStringLiteral("%1 stands out from its ground %2 to 1 only (%3 on %4)").arg(quoted).arg(found, 0, 'f', 1).arg(ink.name(), ground.name()));
    }

    // The most frequent colour there. Not the ink: a sign like a filled square covers more than its ground does.
    QColor groundOf(const QRect& place, QRgb ink)
    {
        m_colors.clear();
        for (int y = place.top(); y <= place.bottom(); ++y) {
            const auto* line = reinterpret_cast<const QRgb*>(m_picture.constScanLine(y));
            m_colors.insert(m_colors.end(), line + place.left(), line + place.right() + 1);
        }
        std::sort(m_colors.begin(), m_colors.end());
        QRgb ground = ink;
        std::ptrdiff_t most = 0;
        for (auto from = m_colors.begin(); from != m_colors.end();) {
            const auto to = std::upper_bound(from, m_colors.end(), *from);
            if (*from != ink && to - from > most) {
                most = to - from;
                ground = *from;
            }
            from = to;
        }
        return ground;
    }

    void checkLayout(const QWidget& widget, const QLayout& layout)
    {
        std::vector<QLayoutItem*> items;
        for (int i = 0; i < layout.count(); ++i) {
            auto* item = layout.itemAt(i);
            if (item->isEmpty() || item->spacerItem() != nullptr)
                continue;
            items.push_back(item);
            if (item->layout() != nullptr)
                checkLayout(widget, *item->layout());
            else if (const auto* inner = item->widget(); inner != nullptr && !inner->isHidden()) {
                const auto least = qobject_cast<const QAbstractScrollArea*>(inner) != nullptr ? inner->minimumSize() : inner->minimumSizeHint().expandedTo(inner->minimumSize());
                if (inner->sizePolicy().horizontalPolicy() != QSizePolicy::Ignored && inner->width() < std::min(least.width(), inner->maximumWidth()) - kSlack)
                    say(*inner, QStringLiteral("is %1 wide and needs %2").arg(inner->width()).arg(least.width()));
                if (inner->sizePolicy().verticalPolicy() != QSizePolicy::Ignored && inner->height() < std::min(least.height(), inner->maximumHeight()) - kSlack)
                    say(*inner, QStringLiteral("is %1 high and needs %2").arg(inner->height()).arg(least.height()));
            }
        }
        for (std::size_t i = 0; i < items.size(); ++i)
            for (std::size_t k = 0; k < i; ++k) {
                const auto both = items[i]->geometry() & items[k]->geometry();
                if (both.width() > 1 && both.height() > 1)
                    say(widget, QStringLiteral("%1 lies on %2").arg(words(*items[i]), words(*items[k])));
            }
    }

    static QString words(const QLayoutItem& item)
    {
        const auto* widget = const_cast<QLayoutItem&>(item).widget();
        return widget == nullptr ? QStringLiteral("a row") : nameOf(*widget);
    }

    QWidget& m_root;
    QImage m_picture;
    std::vector<QRgb> m_colors; // of one text; kept for the next
    QStringList m_offences;
    std::size_t m_texts = 0;
};

} // namespace

void settleLayouts()
{
    constexpr int kDepth = 8;
    for (int i = 0; i < kDepth; ++i)
        QApplication::processEvents();
}

QStringList offencesOf(QWidget& root)
{
    auto offences = Look(root).offences();
    offences.removeDuplicates();
    return offences;
}

} // namespace brokerscope::ui
