#include "ui/export/view_export.h"

#include "ui/export/table_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QBuffer>
#include <QClipboard>
#include <QCoreApplication>
#include <QFileDialog>
#include <QGraphicsItem>
#include <QGraphicsView>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QMessageBox>
#include <QPixmap>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QTableView>
#include <QTreeView>

#include <functional>
#include <vector>

namespace brokerscope::ui {

namespace {

struct ExportWords
{
    Q_DECLARE_TR_FUNCTIONS(brokerscope::ui::ExportWords)
};

QString fileName(QString title, const char* suffix)
{
    title.replace(QLatin1Char(' '), QLatin1Char('-')).replace(QLatin1Char('/'), QLatin1Char('-'));
    return QStringLiteral("brokerscope-%1.%2").arg(title.toLower(), QLatin1String(suffix));
}

void save(QWidget* view, const QString& suggestion, const std::function<QString(const QString&)>& write)
{
    const auto path = QFileDialog::getSaveFileName(view->window(), ExportWords::tr("Save as"), suggestion);
    if (path.isEmpty())
        return;
    const auto problem = write(path);
    if (!problem.isEmpty())
        QMessageBox::warning(view->window(), ExportWords::tr("Not saved"), problem);
}

std::vector<QAbstractItemView*> tablesIn(QWidget& view)
{
    std::vector<QAbstractItemView*> result;
    for (auto* each : view.findChildren<QAbstractItemView*>())
        if (each->isVisible() && each->model() != nullptr &&
            (qobject_cast<QTableView*>(each) != nullptr || qobject_cast<QTreeView*>(each) != nullptr))
            result.push_back(each);
    return result;
}

QString cannotWrite(const QString& path, const QString& why)
{
    return ExportWords::tr("%1 cannot be written: %2").arg(path, why);
}

// What a scene keeps as a picture would get into the file as one, and its words with it.
std::vector<std::pair<QGraphicsItem*, QGraphicsItem::CacheMode>> forgetPictures(const QWidget& view)
{
    std::vector<std::pair<QGraphicsItem*, QGraphicsItem::CacheMode>> kept;
    for (const auto* canvas : view.findChildren<QGraphicsView*>())
        for (auto* item : canvas->items())
            if (item->cacheMode() != QGraphicsItem::NoCache) {
                kept.emplace_back(item, item->cacheMode());
                item->setCacheMode(QGraphicsItem::NoCache);
            }
    return kept;
}

// Only the first family of a font gets into the file: where it is not installed, another program would take any other.
void nameFallbacks(QByteArray& svg, const QWidget& view)
{
    const auto also = [&svg](const QFont& font, const char* generic) {
        auto all = font.families();
        const auto first = all.value(0);
        const auto attribute = QStringLiteral("font-family=\"%1%2\"");
        svg.replace(attribute.arg(first, QString()).toUtf8(),
                    attribute.arg(first, QStringLiteral(", '") + all.mid(1).join(QStringLiteral("', '")) + QStringLiteral("', ") + QLatin1String(generic)).toUtf8());
    };
    also(view.font(), "sans-serif");
    also(typeFont(Type::Mono), "monospace");
}

} // namespace

QString writePng(QWidget& view, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !view.grab().save(&file, "PNG") || !file.commit())
        return cannotWrite(path, file.errorString());
    return {};
}

QString writeSvg(QWidget& view, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(path, file.errorString());
    QByteArray picture;
    QBuffer buffer(&picture);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(view.window()->windowTitle());
    generator.setDescription(QGuiApplication::applicationDisplayName());
    generator.setSize(view.size());
    generator.setViewBox(view.rect());
    generator.setResolution(view.logicalDpiX());
    const auto kept = forgetPictures(view);
    view.render(&generator);
    for (const auto& [item, mode] : kept)
        item->setCacheMode(mode);
    nameFallbacks(picture, view);
    return file.write(picture) == picture.size() && file.commit() ? QString() : cannotWrite(path, file.errorString());
}

QString writeFile(const QByteArray& bytes, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return cannotWrite(path, file.errorString());
    return {};
}

void fillExportMenu(QMenu* menu, QWidget* view, const QString& title)
{
    menu->clear();
    menu->addAction(ExportWords::tr("Copy the picture"), view, [view] { QGuiApplication::clipboard()->setPixmap(view->grab()); });
    menu->addAction(ExportWords::tr("Picture as PNG …"), view, [view, title] {
        save(view, fileName(title, "png"), [view](const QString& path) { return writePng(*view, path); });
    });
    menu->addAction(ExportWords::tr("Picture as SVG …"), view, [view, title] {
        save(view, fileName(title, "svg"), [view](const QString& path) { return writeSvg(*view, path); });
    });
    const auto tables = tablesIn(*view);
    for (auto* table : tables) {
        menu->addSeparator();
        auto name = table->accessibleName();
        if (name.isEmpty())
            name = title;
        menu->addAction(ExportWords::tr("Copy the table “%1”").arg(name), table,
                        [table] { QGuiApplication::clipboard()->setText(tableAsText(*table)); });
        menu->addAction(ExportWords::tr("Table “%1” as CSV …").arg(name), table, [table, name] {
            save(table, fileName(name, "csv"), [table](const QString& path) { return writeFile(tableAsCsv(*table), path); });
        });
        menu->addAction(ExportWords::tr("Table “%1” as JSON …").arg(name), table, [table, name] {
            save(table, fileName(name, "json"), [table](const QString& path) { return writeFile(tableAsJson(*table), path); });
        });
    }
}

} // namespace brokerscope::ui
