// How much the cluster's picture tells, and how large its words are against its cards. The picture is made as small as its
// dock needs; its words are not: below the smallest size of the theme it tells less instead.
#pragma once

namespace brokerscope::ui {

struct SceneDetail
{
    double text = 1;     // size of the words in the scene; more than 1 where the scene is shown smaller than it is drawn
    int chips = 16;      // most chips a node's card shows one by one before it counts replicas by topic; 0: none at all
    bool load = true;    // whether a node's card has a line for its requests and bytes; else they stand where there is room
    int clientLines = 3; // of a client's card: its name, what it is, what it does

    // The height of a line of words that is `usual` at size 1.
    [[nodiscard]] double line(double usual) const { return usual + 14 * (text - 1); }

    friend bool operator==(const SceneDetail&, const SceneDetail&) = default;
};

} // namespace brokerscope::ui
