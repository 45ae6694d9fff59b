#include "ui/application.h"

#include "ui/apply_settings.h"
#include "ui/dialogs/start_dialog.h"
#include "ui/settings.h"
#include "ui/theme/icons.h"
#include "ui/words/sentence.h"

#include <QApplication>
#include <QMessageBox>

namespace brokerscope::ui {

namespace {

struct ApplicationWords
{
    Q_DECLARE_TR_FUNCTIONS(brokerscope::ui::ApplicationWords)
};

} // namespace

void prepareApplication(QApplication& application)
{
    application.setApplicationName(QStringLiteral("brokerscope"));
    application.setApplicationDisplayName(QStringLiteral("Brokerscope"));
    application.setOrganizationName(QStringLiteral("brokerscope"));
    QGuiApplication::setDesktopFileName(QStringLiteral("brokerscope"));
    QGuiApplication::setWindowIcon(applicationIcon());
}

std::optional<StartPlace> choosePlace(const UiOptions& options, const QString& defaultDirectory)
{
    Settings settings;
    applySettings(settings, options);
    if (const auto remembered = rememberedStart(settings))
        return remembered;
    StartDialog dialog(settings, defaultDirectory);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.choice();
}

void showStartFailure(const QString& sentence, const UiOptions& options)
{
    Settings settings;
    applySettings(settings, options);
    auto words = sentenceOf(sentence);
    if (words.contains(QLatin1String("already in use")))
        words += QStringLiteral(".\n\n") + ApplicationWords::tr("End the program that listens there, or start with another port: --port NUMBER.");
    else if (words.contains(QLatin1String("another Brokerscope is using it")))
        words += QStringLiteral(".\n\n") + ApplicationWords::tr("Close that one, or start with another directory: --data-dir DIRECTORY.");
    QMessageBox::critical(nullptr, ApplicationWords::tr("Brokerscope cannot start"), words);
}

} // namespace brokerscope::ui
