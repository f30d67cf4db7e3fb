import Crypto
import Enforcement
import Foundation
import Law
import Storage
import TestSupport
import Testing

@testable import Operations

struct DocumentPackageTests {
    static let mapping = ExchangeScene.table.replacing(
        "\"goods\"",
        with: """
            "documents": {"fields": {"name": "名称", "file": "文件", "number": "文号", "issuer": "单位", "digest": "摘要",
                                     "issuedOn": {"from": "日期", "date": "yyyy/M/d"}}},
             "goods"
            """)
    static let head = "编号,名称,文号,日期,单位,文件,摘要\n"
    static let row = "A2,立案决定书,青公（经）立字〔2026〕1号,2026/11/2,青石县公安局,立案.pdf,\n"
    static let paper = Array("%PDF-1.7 立案".utf8)

    private func mapping(_ text: String = mapping) throws -> AgencyMapping { try ExchangeScene.mapping(text) }

    private static func package(_ entries: [(String, [UInt8])]) throws -> [UInt8] {
        var zip = ZipWriter()
        for (name, content) in entries { try zip.add(name, content) }
        return zip.file()
    }

    private static func package(_ rows: String, _ files: [(String, [UInt8])]) throws -> [UInt8] {
        try package([("documents.csv", Array((head + rows).utf8))] + files)
    }

    /// An office with the case A2 of the other system, being checked.
    private func scene() async throws -> ExchangeScene {
        let scene = try await ExchangeScene()
        _ = try await scene.take(ExchangeScene.head + ExchangeScene.second, by: mapping())
        try await scene.beginChecking()
        return scene
    }

    private func pieces(_ scene: ExchangeScene) async throws -> [Evidence] {
        let id = try #require(try await scene.cases().first).record.id
        return try await scene.office.read {
            try EvidenceStore.list(of: RecordReference(.case, id.rawValue), in: $0)
        }
    }

    @Test(arguments: [1, 7, 100_000])
    func `a package goes in document by document, in pieces of any size`(piece: Int) async throws {
        let scene = try await scene()
        let bytes = try Self.package(Self.row, [("立案.pdf", Self.paper)])
        let taken = try await scene.take(bytes, by: mapping(), piece: piece)
        #expect(taken.problems.isEmpty, "\(taken.problems)")
        #expect(taken.counts == ExchangeCounts(added: 1))
        let found = try await pieces(scene)
        #expect(found.map(\.name) == ["立案决定书 青公（经）立字〔2026〕1号"])
        #expect(found[0].kind == .document && found[0].mediaType == "application/pdf")
        #expect(found[0].collector == "青石县公安局")
        #expect(found[0].capturedAt.date == LegalDate("2026-11-02"))
        #expect(try await scene.office.file(of: found[0]) == Self.paper)
    }

    @Test func `sent again nothing is doubled, and a rehearsal keeps nothing`() async throws {
        let scene = try await scene()
        let bytes = try Self.package(Self.row, [("立案.pdf", Self.paper)])
        let tried = try await scene.take(bytes, by: mapping(), piece: 4_096, rehearsal: true)
        #expect(tried.counts == ExchangeCounts(added: 1))
        #expect(try await pieces(scene).isEmpty)
        _ = try await scene.take(bytes, by: mapping(), piece: 4_096)
        let again = try await scene.take(bytes, by: mapping(), piece: 4_096)
        #expect(again.counts == ExchangeCounts(unchanged: 1))
        #expect(try await pieces(scene).count == 1)
    }

    @Test func `a case may be called by the number it has here`() async throws {
        let scene = try await scene()
        let number = try #require(try await scene.cases().first).record.number
        let bytes = try Self.package(Self.row.replacing("A2", with: number), [("立案.pdf", Self.paper)])
        let taken = try await scene.take(bytes, by: mapping(), piece: 4_096)
        #expect(taken.counts == ExchangeCounts(added: 1), "\(taken.problems)")
    }

    @Test func `a bad row is named by line and column, and the others go in`() async throws {
        let scene = try await scene()
        let wrong = String(repeating: "0", count: 64)
        let rows =
            Self.row + "A9,通知书,,,,立案.pdf,\n" + "A2,通知书,,,,没有.pdf,\n" + "A2,,,,,立案.pdf,\n" + "A2,通知书,,,,空.pdf,\n"
            + "A2,通知书,,2026-11-02,,别.pdf,\n" + "A2,通知书,,,,别.pdf,\(wrong)\n" + "A2,通知书,,2030/1/1,,别.pdf,\n"
            + "A2,通知书,,,,,\n" + "A2,通知书\n"
        let files = [("立案.pdf", Self.paper), ("空.pdf", []), ("别.pdf", Array("%PDF-1.7 别".utf8))]
        let taken = try await scene.take(try Self.package(rows, files), by: mapping(), piece: 4_096)
        #expect(
            taken.problems.map { "\($0.line) \($0.place ?? "-") \($0.code)" }.sorted {
                $0.localizedStandardCompare($1) == .orderedAscending
            } == [
                "3 编号 not-found", "4 文件 no-file", "5 名称 needed", "6 文件 empty-file", "7 日期 no-day",
                "8 摘要 other-digest", "9 日期 invalid-input", "10 文件 needed", "11 - field-count",
            ])
        #expect(taken.counts == ExchangeCounts(added: 1, refused: 9))
    }

    @Test func `an index of JSON lines and files in a folder are read, and names as Windows packs them`() async throws {
        let scene = try await scene()
        let text = Self.mapping.replacing("\"csv\"", with: "\"ndjson\"").replacing(
            "\"goods\": {", with: "\"goods\": {\"member\": \"物品表\", ")
        let line = "{\"编号\":\"A2\",\"名称\":\"立案决定书\",\"文件\":\"文书\\\\立案.pdf\"}\n"
        let bytes = try Self.package([
            ("交换/documents.ndjson", Array(line.utf8)), ("交换/文书/立案.pdf", Self.paper),
        ])
        let taken = try await scene.take(bytes, by: mapping(text), piece: 4_096)
        #expect(taken.counts == ExchangeCounts(added: 1), "\(taken.problems)")
        #expect(try await pieces(scene).map(\.collector) == ["案件系统"])
    }

    @Test func `a mapping without documents, a damaged archive and one without index say so`() async throws {
        let scene = try await scene()
        let bytes = try Self.package(Self.row, [("立案.pdf", Self.paper)])
        let silent = try await scene.take(bytes, by: ExchangeScene.mapping(), piece: 4_096)
        #expect(silent.problems.map(\.code) == ["no-documents"])
        let damaged = try await scene.take(Array(bytes.dropLast(40)), by: mapping(), piece: 4_096)
        #expect(damaged.problems.map(\.code) == ["bad-workbook"])
        let other = try await scene.take(try Self.package([("a.txt", [1])]), by: mapping(), piece: 4_096)
        #expect(other.problems.map(\.code) == ["bad-workbook"])
    }

    @Test func `whoever may not add evidence to the case puts no document there`() async throws {
        let scene = try await scene()
        let other = try await scene.house.person("赵新", [.officer], signInName: "zhao.xin")
        let bytes = try Self.package(Self.row, [("立案.pdf", Self.paper)])
        let taken = try await scene.take(bytes, by: mapping(), piece: 4_096, as: other)
        #expect(taken.counts == ExchangeCounts(refused: 1))
        #expect(try await pieces(scene).isEmpty)
    }

    @Test func `in the background the same comes of it`() async throws {
        let scene = try await scene()
        let bytes = try Self.package(Self.row, [("立案.pdf", Self.paper)])
        var upload = try await ExchangeUpload(mapping(), isRehearsal: false, into: scene.office, as: scene.li)
        try await upload.feed(bytes)
        let run = try await upload.finish()
        try await JobRunner(scene.office, schedules: [], name: "甲", random: { 0 }).runDue()
        let reader = scene.li
        let kept = try await scene.office.read { try ExchangeStore.run(run, for: reader, in: $0) }
        #expect(kept.counts == ExchangeCounts(added: 1) && kept.finishedAt != nil)
        #expect(try await pieces(scene).count == 1)
    }

    @Test func `what the unit issued goes out with its index, and is not taken for another's when it comes back`()
        async throws
    {
        let world = try await CaseWorld()
        let scene = try await ExchangeScene(world)
        let id = try await world.investigating()
        let export = { @Sendable in try DocumentExport(try mapping(), for: world.li) { Array("\($0.number)".utf8) } }
        let bytes = try await written(export(), scene)
        let archive = try ZipArchive(bytes)
        let documents = try await scene.office.read {
            try DocumentStore.documents(of: RecordReference(.case, id.rawValue), in: $0)
        }
        #expect(!documents.isEmpty && archive.names.count == documents.count + 1)
        let index = try #require(try archive.content(of: "documents.csv"))
        let lines = String(decoding: index.dropFirst(3), as: UTF8.self).split(separator: "\r\n")
        #expect(lines.first == "编号,名称,文件,文号,日期,单位,摘要")
        for document in documents {
            let line = try #require(lines.first { $0.contains(document.number) })
            let digest = SHA256.hash(data: Array(document.number.utf8)).map { String($0, radix: 16) }.count
            #expect(digest == 32 && line.contains(document.form.title.zh) && line.contains("青石县市场监督管理局"))
        }
        let again = try await scene.take(bytes, by: mapping(), piece: 4_096)
        #expect(again.counts == ExchangeCounts(unchanged: documents.count), "\(again.problems)")
        let later = try DocumentExport(mapping(), for: world.li, since: LegalDate("2100-01-01")) {
            Array("\($0.number)".utf8)
        }
        #expect(try ZipArchive(await written(later, scene)).names == ["documents.csv"])
        #expect(throws: Refusal.self) { try DocumentExport(ExchangeScene.mapping(), for: world.li) { _ in [] } }
        let keeper = try await world.house.person("罗平", [.custodian])
        #expect(throws: Refusal.self, "a package holds the documents in full") {
            try DocumentExport(mapping(), for: keeper) { _ in [] }
        }
    }

    private func written(_ export: DocumentExport, _ scene: ExchangeScene) async throws -> [UInt8] {
        var (export, bytes) = (export, [UInt8]())
        while true {
            let next = try await export.next(for: scene.li, in: scene.office)
            if next.isEmpty { return bytes }
            bytes += next
        }
    }
}
