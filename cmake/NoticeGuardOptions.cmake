# SPDX-License-Identifier: Apache-2.0
# The one place for language level, warnings and sanitizers: every target links noticeguard_options.
option(NOTICEGUARD_WERROR "Treat warnings as errors" OFF)
set(NOTICEGUARD_SANITIZE "" CACHE STRING "Sanitizers, as for -fsanitize=")

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
endif()

add_library(noticeguard_options INTERFACE)
target_compile_features(noticeguard_options INTERFACE cxx_std_20)
target_include_directories(noticeguard_options INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_options(noticeguard_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Wold-style-cast
    -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-qual
    $<$<BOOL:${NOTICEGUARD_WERROR}>:-Werror>)
target_compile_definitions(noticeguard_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_KEYWORDS QT_DISABLE_DEPRECATED_BEFORE=0x060400
    NOTICEGUARD_VERSION="${PROJECT_VERSION}")
if(NOTICEGUARD_SANITIZE)
    target_compile_options(noticeguard_options INTERFACE -fsanitize=${NOTICEGUARD_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(noticeguard_options INTERFACE -fsanitize=${NOTICEGUARD_SANITIZE})
endif()
