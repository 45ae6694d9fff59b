# brokerscope_embed(TARGET HEADER FUNCTION ROOT file...)  adds a source to TARGET in which FUNCTION, declared in HEADER, gives
# these text files by their path below ROOT. Adding a file below ROOT needs a new run of cmake: list them with
# file(GLOB_RECURSE ... CONFIGURE_DEPENDS).
function(brokerscope_embed target header function root)
    set(output ${CMAKE_CURRENT_BINARY_DIR}/${target}_texts.cpp)
    add_custom_command(OUTPUT ${output}
        COMMAND ${Python3_EXECUTABLE} ${CMAKE_SOURCE_DIR}/cmake/embed_texts.py ${output} ${header} ${function} ${root} ${ARGN}
        DEPENDS ${ARGN} ${CMAKE_SOURCE_DIR}/cmake/embed_texts.py
        VERBATIM)
    target_sources(${target} PRIVATE ${output})
endfunction()
