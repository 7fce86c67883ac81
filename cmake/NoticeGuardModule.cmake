# SPDX-License-Identifier: Apache-2.0
# noticeguard_module(name SOURCES … [PUBLIC …] [PRIVATE …]): one static library a room, known as NoticeGuard::name.
function(noticeguard_module name)
    cmake_parse_arguments(arg "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    qt_add_library(noticeguard_${name} STATIC ${arg_SOURCES})
    add_library(NoticeGuard::${name} ALIAS noticeguard_${name})
    target_link_libraries(noticeguard_${name} PUBLIC noticeguard_options ${arg_PUBLIC} PRIVATE ${arg_PRIVATE})
    if("Qt6::Widgets" IN_LIST arg_PUBLIC)
        noticeguard_use_headers(noticeguard_${name} widgets)
    else()
        noticeguard_use_headers(noticeguard_${name} core)
    endif()
    set_property(GLOBAL APPEND PROPERTY NOTICEGUARD_TARGETS noticeguard_${name})
endfunction()

# noticeguard_test_parts(name SOURCES … LIBS …): what several tests of a folder share, compiled once.
function(noticeguard_test_parts name)
    cmake_parse_arguments(arg "" "" "SOURCES;LIBS" ${ARGN})
    qt_add_library(${name} STATIC ${arg_SOURCES})
    target_link_libraries(${name} PUBLIC noticeguard_options ${arg_LIBS})
    if("NoticeGuard::ui" IN_LIST arg_LIBS)
        noticeguard_use_headers(${name} widgets)
    else()
        noticeguard_use_headers(${name} core)
    endif()
endfunction()

# noticeguard_test(name LIBS … [LABELS fast|slow|ui …] [TIMEOUT s] [SOURCES …]): one Qt Test program from name.cpp.
function(noticeguard_test name)
    cmake_parse_arguments(arg "" "TIMEOUT" "LIBS;LABELS;SOURCES" ${ARGN})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    if(NOTICEGUARD_SANITIZE) # sanitized picture work is some ten times slower
        math(EXPR arg_TIMEOUT "${arg_TIMEOUT} * 5")
    endif()
    # Qt Test ends a function after five minutes whatever ctest allows: one limit is enough.
    math(EXPR function_timeout_ms "${arg_TIMEOUT} * 1000")
    qt_add_executable(${name} ${name}.cpp ${arg_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
    target_link_libraries(${name} PRIVATE noticeguard_options Qt6::Test ${arg_LIBS})
    if("NoticeGuard::ui" IN_LIST arg_LIBS)
        noticeguard_use_headers(${name} widgets)
    else() # <QTest> asks which Qt libraries are linked, so it cannot be shared
        noticeguard_use_headers(${name} core)
    endif()
    add_test(NAME ${name} COMMAND ${name})
    # `fast_tests` builds what the label runs: all that a sanitizer build needs.
    if("fast" IN_LIST arg_LABELS)
        if(NOT TARGET fast_tests)
            add_custom_target(fast_tests)
        endif()
        add_dependencies(fast_tests ${name})
    endif()
    set_tests_properties(${name} PROPERTIES
        ENVIRONMENT "QTEST_FUNCTION_TIMEOUT=${function_timeout_ms};QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;OMP_THREAD_LIMIT=1;NOTICEGUARD_MODELS=${CMAKE_SOURCE_DIR}/.models"
        LABELS "${arg_LABELS}" TIMEOUT ${arg_TIMEOUT})
endfunction()
