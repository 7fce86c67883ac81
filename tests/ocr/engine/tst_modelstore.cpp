// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/engine/ModelStore.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace ocr;
using namespace Qt::StringLiterals;

/// Models are found in one place and never used when their bytes differ from the recorded ones.
class ModelStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void loadsWhatMatches();
    void refusesTamperedFile();
    void namesMissingFile();
    void refusesUnlistedFile();
    void refusesBrokenManifest_data();
    void refusesBrokenManifest();
    void emptyFolderHasNoModels();
    void environmentComesFirst();

private:
    void write(const QString &name, const QByteArray &bytes) const;
    void writeManifest(const QByteArray &hash) const;

    QScopedPointer<QTemporaryDir> m_folder;
};

void ModelStoreTest::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void ModelStoreTest::writeManifest(const QByteArray &hash) const
{
    const QJsonObject files{{u"det.onnx"_s, QString::fromLatin1(hash.toHex())}};
    const QJsonObject manifest{{u"format"_s, u"noticeguard.models"_s},
                               {u"version"_s, 1},
                               {u"name"_s, u"test"_s},
                               {u"files"_s, files}};
    write(u"models.json"_s, QJsonDocument(manifest).toJson());
}

void ModelStoreTest::init()
{
    m_folder.reset(new QTemporaryDir);
    QVERIFY(m_folder->isValid());
    write(u"det.onnx"_s, "weights");
    writeManifest(QCryptographicHash::hash("weights", QCryptographicHash::Sha256));
}

void ModelStoreTest::loadsWhatMatches()
{
    const Result<ModelStore> store = ModelStore::open(m_folder->path());
    QVERIFY(store);
    QCOMPARE(store->name, u"test"_s);
    const Result<QByteArray> bytes = store->load(u"det.onnx"_s);
    QVERIFY(bytes);
    QCOMPARE(*bytes, QByteArray("weights"));
}

void ModelStoreTest::refusesTamperedFile()
{
    write(u"det.onnx"_s, "weightz");
    const Result<QByteArray> bytes = ModelStore::open(m_folder->path())->load(u"det.onnx"_s);
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().code, Error::Code::ModelDamaged);
    QVERIFY(bytes.error().detail.contains(u"det.onnx"));
}

void ModelStoreTest::namesMissingFile()
{
    QVERIFY(QFile::remove(m_folder->filePath(u"det.onnx"_s)));
    const Result<QByteArray> bytes = ModelStore::open(m_folder->path())->load(u"det.onnx"_s);
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().code, Error::Code::ModelMissing);
}

void ModelStoreTest::refusesUnlistedFile()
{
    write(u"other.onnx"_s, "x");
    QCOMPARE(ModelStore::open(m_folder->path())->load(u"other.onnx"_s).error().code,
             Error::Code::ModelMissing);
}

void ModelStoreTest::refusesBrokenManifest_data()
{
    QTest::addColumn<QByteArray>("manifest");
    QTest::newRow("no JSON") << QByteArray("weights");
    QTest::newRow("another format")
        << QByteArray(R"({"format":"x","version":1,"name":"n","files":{}})");
    QTest::newRow("newer version")
        << QByteArray(R"({"format":"noticeguard.models","version":2,"name":"n","files":{}})");
    QTest::newRow("no files") << QByteArray(
        R"({"format":"noticeguard.models","version":1,"name":"n","files":{}})");
    QTest::newRow("short hash") << QByteArray(
        R"({"format":"noticeguard.models","version":1,"name":"n","files":{"det.onnx":"00ff"}})");
}

void ModelStoreTest::refusesBrokenManifest()
{
    QFETCH(QByteArray, manifest);
    write(u"models.json"_s, manifest);
    const Result<ModelStore> store = ModelStore::open(m_folder->path());
    QVERIFY(!store);
    QCOMPARE(store.error().code, Error::Code::ModelDamaged);
}

void ModelStoreTest::emptyFolderHasNoModels()
{
    const QTemporaryDir empty;
    QCOMPARE(ModelStore::open(empty.path()).error().code, Error::Code::ModelMissing);
}

void ModelStoreTest::environmentComesFirst()
{
    const QByteArray before = qgetenv("NOTICEGUARD_MODELS");
    qputenv("NOTICEGUARD_MODELS", m_folder->path().toLocal8Bit());
    const Result<ModelStore> store = ModelStore::locate({});
    qputenv("NOTICEGUARD_MODELS", before);
    QVERIFY(store);
    QCOMPARE(store->folder, m_folder->path());
}

QTEST_GUILESS_MAIN(ModelStoreTest)
#include "tst_modelstore.moc"
