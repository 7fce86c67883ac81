# SPDX-License-Identifier: Apache-2.0
# Precompiled headers, made once and shared by all targets of a kind: reading Qt's and the standard library's headers
# is most of what a small file costs to compile. Sources still include what they use; -DNOTICEGUARD_PCH=OFF proves it.
option(NOTICEGUARD_PCH "Precompile the headers of Qt and the standard library" ON)

set(core_headers
    <algorithm> <array> <cmath> <functional> <memory> <optional> <utility> <variant> <vector>
    <QByteArray> <QCborMap> <QCborValue> <QCoreApplication> <QDate> <QDateTime> <QDir> <QFile> <QFileInfo> <QHash>
    <QJsonArray> <QJsonDocument> <QJsonObject> <QLineF> <QList> <QMap> <QObject> <QPointF> <QRect> <QRegularExpression>
    <QSet> <QSize> <QString> <QStringList> <QTextStream> <QVariant>)
set(widget_headers <QAction> <QApplication> <QBoxLayout> <QGraphicsView> <QImage> <QLabel> <QMainWindow> <QPainter> <QWidget>)

# noticeguard_headers(kind HEADERS … LIBS …): the target whose headers the targets of this kind share.
function(noticeguard_headers kind)
    cmake_parse_arguments(arg "" "" "HEADERS;LIBS" ${ARGN})
    set(source "${CMAKE_CURRENT_BINARY_DIR}/noticeguard_headers_${kind}.cpp")
    file(CONFIGURE OUTPUT "${source}" CONTENT "")
    qt_add_library(noticeguard_headers_${kind} STATIC "${source}")
    target_link_libraries(noticeguard_headers_${kind} PRIVATE noticeguard_options ${arg_LIBS})
    target_precompile_headers(noticeguard_headers_${kind} PRIVATE ${arg_HEADERS})
endfunction()

# noticeguard_use_headers(target kind): kind is core or widgets.
function(noticeguard_use_headers target kind)
    if(NOTICEGUARD_PCH)
        target_precompile_headers(${target} REUSE_FROM noticeguard_headers_${kind})
    endif()
endfunction()

if(NOTICEGUARD_PCH)
    noticeguard_headers(core HEADERS ${core_headers} LIBS Qt6::Core)
    noticeguard_headers(widgets HEADERS ${core_headers} ${widget_headers} LIBS Qt6::Widgets)
endif()
