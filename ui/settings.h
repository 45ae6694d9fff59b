// What the window remembers between runs. A saved layout of another format version is ignored, never interpreted.
#pragma once

#include <QByteArray>
#include <QMap>
#include <QSettings>
#include <QString>
#include <QStringList>

namespace brokerscope::ui {

class Settings
{
public:
    Settings();
    explicit Settings(const QString& file); // tests: an own file

    [[nodiscard]] QString language() const;
    void setLanguage(const QString& code);
    [[nodiscard]] QString theme() const;
    void setTheme(const QString& name);
    [[nodiscard]] bool demo() const; // may the demonstration clients start by themselves?
    void setDemo(bool on);

    [[nodiscard]] bool tourSeen() const;
    void setTourSeen();
    [[nodiscard]] bool utc() const; // times in UTC, not in the machine's zone
    void setUtc(bool on);
    [[nodiscard]] bool motion() const; // whether pictures move
    void setMotion(bool on);
    [[nodiscard]] double textScale() const; // 1 to 3
    void setTextScale(double scale);
    // The projector view, by TrainerMenu.
    [[nodiscard]] bool projectorKeys() const; // shows which keys are pressed
    void setProjectorKeys(bool on);
    [[nodiscard]] bool projectorWithoutBars() const;
    void setProjectorWithoutBars(bool on);
    [[nodiscard]] QString detail() const;
    void setDetail(const QString& name);
    [[nodiscard]] QString perspective() const;
    void setPerspective(const QString& name);

    // Lessons that were done, with "right/judged" predictions of the best time.
    [[nodiscard]] QMap<QString, QString> lessonsDone() const;
    void setLessonDone(const QString& name, const QString& score);

    // The best points of each exam that was finished.
    [[nodiscard]] QMap<QString, int> examsDone() const;
    void setExamDone(const QString& name, int points);
    // The exam that is sat on this cluster just now, or was when the program was torn off; empty: none.
    [[nodiscard]] QString examUnderWay(const QString& clusterId) const;
    void setExamUnderWay(const QString& clusterId, const QString& name);
    void setNoExamUnderWay();

    // Clusters that were opened, newest first, as RecentClusters writes them.
    [[nodiscard]] QStringList recentClusters() const;
    void setRecentClusters(const QStringList& lines);
    // What a start without a data directory does: "keep:" and the directory, "throw-away"; empty: it asks.
    [[nodiscard]] QString start() const;
    void setStart(const QString& choice);

    // Empty when nothing fitting was saved. Each perspective has a layout of its own.
    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);
    [[nodiscard]] QByteArray layout(const QString& perspective) const;
    void setLayout(const QString& perspective, const QByteArray& layout);
    void forgetLayout(const QString& perspective);
    void clear();

private:
    [[nodiscard]] bool layoutFits() const;

    QSettings m_settings;
};

} // namespace brokerscope::ui
