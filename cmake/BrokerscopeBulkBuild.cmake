# For builds from nothing (`tests/run.sh` asks for it), in half the time: headers that nearly every file reads are compiled
# once a target, and the files of a folder are compiled together. Off by default, because a compiler cache cannot see
# through the one, and an edit of one file compiles its neighbours anew with the other.
option(BROKERSCOPE_BULK_BUILD "Precompile common headers and compile the files of a folder together" OFF)

# KIND: engine, window, test or window_test.
function(brokerscope_bulk_build target kind)
    if(NOT BROKERSCOPE_BULK_BUILD)
        return()
    endif()
    brokerscope_precompile(${target} ${kind})
    if(NOT kind MATCHES "test")
        brokerscope_compile_together(${target})
    endif()
endfunction()

function(brokerscope_precompile target kind)
    set(headers <algorithm> <array> <chrono> <cstdint> <deque> <functional> <map> <memory> <mutex> <optional> <set> <span>
        <string> <string_view> <unordered_map> <utility> <variant> <vector> <boost/outcome.hpp>)
    if(kind MATCHES "window")
        list(APPEND headers <QtCore/QtCore> <QtGui/QtGui> <QtWidgets/QtWidgets>)
    endif()
    if(kind MATCHES "test")
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

# Names in the unnamed namespaces of one folder therefore differ. Small folders count as part of the one above them.
# Generated files are long enough already.
function(brokerscope_compile_together target)
    set(together 10) # more would leave processors idle at the end of a target
    set(small 5)
    get_target_property(sources ${target} SOURCES)
    list(FILTER sources INCLUDE REGEX "^[^/$][^$]*\\.cpp$")
    foreach(source IN LISTS sources)
        cmake_path(GET source PARENT_PATH folder)
        math(EXPR count_${folder} "0${count_${folder}} + 1")
    endforeach()
    foreach(source IN LISTS sources)
        cmake_path(GET source PARENT_PATH folder)
        if(folder MATCHES "/" AND count_${folder} LESS small)
            cmake_path(GET folder PARENT_PATH folder)
        endif()
        math(EXPR group "0${placed_${folder}} / ${together}")
        math(EXPR placed_${folder} "0${placed_${folder}} + 1")
        string(REPLACE "/" "_" name "${folder}/${group}")
        set_source_files_properties(${source} PROPERTIES UNITY_GROUP "${name}")
    endforeach()
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # Meant for headers, and in a joined file every source looks like one.
        target_compile_options(${target} PRIVATE -Wno-subobject-linkage)
    endif()
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
endfunction()
