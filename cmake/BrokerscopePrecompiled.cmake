# Headers that nearly every file reads, compiled once a target. For builds from nothing (`tests/run.sh` asks for it); off by
# default, because a compiler cache cannot see through it and an edit to one of them then rebuilds everything.
option(BROKERSCOPE_PRECOMPILED "Precompile the standard library's, Qt's and GoogleTest's headers" OFF)

# KIND: engine, window or test.
function(brokerscope_precompile target kind)
    if(NOT BROKERSCOPE_PRECOMPILED)
        return()
    endif()
    set(headers <algorithm> <array> <chrono> <cstdint> <deque> <functional> <map> <memory> <mutex> <optional> <set> <span>
        <string> <string_view> <unordered_map> <utility> <variant> <vector> <boost/outcome.hpp>)
    if(kind STREQUAL "window")
        list(APPEND headers <QtCore/QtCore> <QtGui/QtGui> <QtWidgets/QtWidgets>)
    elseif(kind STREQUAL "test")
        list(APPEND headers <gtest/gtest.h>)
    endif()
    target_precompile_headers(${target} PRIVATE ${headers})
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # Read from a precompiled header, the library's own lines lose the pardon that system headers have, and its string
        # concatenation makes g++ 12's flow analysis warn of what is not there.
        target_compile_options(${target} PRIVATE -Wno-array-bounds -Wno-stringop-overflow -Wno-stringop-overread
            -Wno-restrict -Wno-maybe-uninitialized)
    endif()
endfunction()
