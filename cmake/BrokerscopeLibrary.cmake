# One static library per folder. A library sees the headers of the libraries it names, and no others: each folder is
# put on the include path under its own root, so an include against the arrows of ARCHITECTURE.md does not compile.
# Before you add a name to DEPENDS, think about the layering: most of the time the code belongs somewhere else.

include(${CMAKE_CURRENT_LIST_DIR}/BrokerscopeBulkBuild.cmake)

add_library(brokerscope_flags INTERFACE)
target_compile_options(brokerscope_flags INTERFACE -Wall -Wextra -Wpedantic -Wnon-virtual-dtor
    -Woverloaded-virtual -Wcast-qual -Wno-missing-field-initializers $<$<BOOL:${BROKERSCOPE_WERROR}>:-Werror>)
if(NOT BROKERSCOPE_BULK_BUILD OR NOT CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # In joined files g++ minds the names that a neighbour brought into the unnamed namespace.
    target_compile_options(brokerscope_flags INTERFACE -Wshadow)
endif()
target_link_libraries(brokerscope_flags INTERFACE Threads::Threads)
set(BROKERSCOPE_SANITIZE "" CACHE STRING "address,undefined or thread: build everything with these sanitizers")
if(BROKERSCOPE_SANITIZE)
    add_compile_options(-fsanitize=${BROKERSCOPE_SANITIZE} -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${BROKERSCOPE_SANITIZE})
    if(BROKERSCOPE_SANITIZE MATCHES "undefined")
        add_compile_options(-fno-sanitize-recover=undefined)
    endif()
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # Asio's fences make g++ warn under the thread sanitizer, and the sanitizers' own instrumentation makes its flow
        # analysis see uninitialised values that are not there. clang's warnings do not know of the instrumentation.
        target_compile_options(brokerscope_flags INTERFACE -Wno-error)
    endif()
endif()
if(BROKERSCOPE_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link) # coverage, which guides the fuzzer
    add_link_options(-fsanitize=fuzzer-no-link)
endif()
find_program(BROKERSCOPE_MOLD mold)
if(BROKERSCOPE_MOLD)
    add_link_options(-fuse-ld=mold)
endif()

# brokerscope_library(NAME SOURCES file... [DEPENDS lib...] [PRIVATE_DEPENDS lib...])
#   NAME is the folder below engine/ (or "ui"): its headers are included as "engine/NAME/file.h" ("ui/file.h").
#   DEPENDS: libraries whose headers appear in this folder's headers. PRIVATE_DEPENDS: only in its sources.
function(brokerscope_library name)
    cmake_parse_arguments(PARSE_ARGV 1 ARG "" "" "SOURCES;DEPENDS;PRIVATE_DEPENDS")
    set(target brokerscope_${name})
    add_library(${target} STATIC ${ARG_SOURCES})
    set_target_properties(${target} PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF)
    brokerscope_export_headers(${target} ${name} engine/${name})
    target_link_libraries(${target} PUBLIC ${ARG_DEPENDS} PRIVATE ${ARG_PRIVATE_DEPENDS} brokerscope_flags)
    if(name STREQUAL "ui")
        brokerscope_bulk_build(${target} window)
    else()
        brokerscope_bulk_build(${target} engine)
    endif()
endfunction()

# Makes CMAKE_CURRENT_SOURCE_DIR includable as `prefix/...` for whoever links `target`.
function(brokerscope_export_headers target name prefix)
    set(root ${CMAKE_BINARY_DIR}/include/${name})
    cmake_path(GET prefix PARENT_PATH parent)
    file(MAKE_DIRECTORY ${root}/${parent})
    file(CREATE_LINK ${CMAKE_CURRENT_SOURCE_DIR} ${root}/${prefix} SYMBOLIC)
    target_include_directories(${target} PUBLIC ${root})
endfunction()

# brokerscope_test(NAME SOURCES file... DEPENDS lib... [LABELS label...])  a GoogleTest program, one ctest test a case
function(brokerscope_test name)
    cmake_parse_arguments(PARSE_ARGV 1 ARG "" "" "SOURCES;DEPENDS;LABELS")
    add_executable(${name} ${ARG_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF)
    target_include_directories(${name} PRIVATE ${CMAKE_SOURCE_DIR}/tests)
    if(NOT ARG_LABELS MATCHES "sim")
        target_compile_options(${name} PRIVATE ${BROKERSCOPE_TEST_CODE_FLAGS})
    endif()
    target_link_libraries(${name} PRIVATE ${ARG_DEPENDS} brokerscope_flags GTest::gmock GTest::gtest_main)
    brokerscope_bulk_build(${name} test)
    if(NOT ARG_LABELS)
        set(ARG_LABELS unit)
    endif()
    set(kind ${BROKERSCOPE_COMPUTES})
    if(ARG_LABELS MATCHES "threads")
        set(kind ${BROKERSCOPE_WAITS})
    endif()
    gtest_discover_tests(${name} DISCOVERY_MODE PRE_TEST PROPERTIES LABELS "${ARG_LABELS}" TIMEOUT 300 ${kind})
endfunction()
