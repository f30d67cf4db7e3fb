import Enforcement
import Foundation
import Law
import Storage
import TestSupport
import Testing

@testable import Operations

/// Exports: all that their asker may see and nothing else, once each, whatever happens on the way.
struct ExportTests {
    private let scene: ListingScene
    private let neighbour: Actor
    private var office: Office { scene.house.office }

    init() async throws {
        scene = try await ListingScene()
        let unit = try await scene.house.unit("邻市江北区市场监督管理局", short: "江北市监", region: "430203")
        neighbour = try await scene.house.person("周岩", [.officer], in: unit)
    }

    private func runner(_ name: String = "甲") -> JobRunner {
        JobRunner(office, schedules: [], name: name, random: { 0 })
    }

    private func listings(_ count: Int, of actor: Actor? = nil) async throws {
        let lines = (0..<count).map {
            "{\"id\":\"\($0)\",\"title\":\"云岭泉，\($0)\",\"platform\":\"淘金\",\"price\":\"9.90\"}\n"
        }
        _ = try await scene.take(Array(lines.joined().utf8), by: 65_536, as: actor)
    }

    private func export(_ id: String, as actor: Actor? = nil) async throws -> RecordExport {
        let reader = actor ?? scene.officer
        return try await office.read { try ExportStore.export(id, for: reader, in: $0) }
    }

    private func bytes(_ id: String, as actor: Actor? = nil) async throws -> [UInt8] {
        let (export, reader) = (try await export(id, as: actor), actor ?? scene.officer)
        var bytes: [UInt8] = []
        while true {
            let piece = try await office.bytes(of: export, from: bytes.count, for: reader)
            if piece.isEmpty { return bytes }
            bytes += piece
        }
    }

    private func ids(_ bytes: [UInt8]) throws -> [String] {
        try bytes.split(separator: UInt8(ascii: "\n")).map { line in
            let object = try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any]
            return object?["id"] as? String ?? ""
        }
    }

    private func kept(_ unit: UnitID) async throws -> [String] {
        try await office.read { access in
            try access.query("SELECT id FROM listing WHERE unit_id = $1 ORDER BY id", [unit]).map { try $0.get("id") }
        }
    }

    @Test func `an export holds what its asker sees, each once, with its digest`() async throws {
        try await listings(4_500)
        try await listings(30, of: neighbour)
        let id = try await office.perform(RequestExport(.listing, as: .ndjson), as: scene.officer)
        #expect(try await export(id).state(at: office.now) == .underWay)
        try await runner().runDue()
        let done = try await export(id)
        let file = try #require(done.file)
        #expect(done.state(at: office.now) == .ready)
        #expect(done.percent == 100)
        #expect(done.job?.progress.line?.zh == "已写出 4500 条")
        let bytes = try await bytes(id)
        #expect(try ids(bytes) == (try await kept(scene.house.county.id)))
        #expect(file.records == 4_500)
        #expect(file.size == bytes.count)
        #expect(file.digest == (try await office.spool.receipt(of: file.name)).digest)
        let (report, findings) = try await audit(office)
        #expect(findings.map { "\($0.cause) \($0.place)" } == [])
        #expect(report.isClean)
    }

    @Test func `an export of the neighbour holds the neighbour's and no others`() async throws {
        try await listings(50)
        try await listings(30, of: neighbour)
        let id = try await office.perform(RequestExport(.listing, as: .ndjson), as: neighbour)
        try await runner().runDue()
        #expect(try ids(try await bytes(id, as: neighbour)) == (try await kept(neighbour.unitID)))
        await expectRefusal(.notFound) { _ = try await export(id) }
    }

    @Test(arguments: 0...3)
    func `an export that is taken over after any step goes on there, and the first writes no more`(
        steps: Int
    ) async throws {
        try await listings(5_000)
        let id = try await office.perform(RequestExport(.listing, as: .ndjson), as: scene.officer)
        var lost = try #require(try await office.claimJob(for: "甲", lease: 60_000))
        for _ in 0..<steps where !lost.progress.isFinished {
            lost.progress = try await ExportTask().take(lost, in: office, lease: 60_000)
        }
        if lost.progress.isFinished { return #expect(try ids(try await bytes(id)).count == 5_000) }
        scene.house.clock.advance(minutes: 1)
        let second = try #require(try await office.claimJob(for: "乙", lease: 60_000))
        var job = second
        job.progress = try await ExportTask().take(job, in: office, lease: 60_000)
        // The first node comes back to life and writes the part that it had begun.
        await #expect(throws: JobFault.leaseLost) {
            _ = try await ExportTask().take(lost, in: office, lease: 60_000)
        }
        while !job.progress.isFinished { job.progress = try await ExportTask().take(job, in: office, lease: 60_000) }
        #expect(try ids(try await bytes(id)) == (try await kept(scene.house.county.id)))
    }

    @Test func `what a step that was not kept has written is written over`() async throws {
        try await listings(3_000)
        let id = try await office.perform(RequestExport(.listing, as: .csv), as: scene.officer)
        var job = try #require(try await office.claimJob(for: "甲", lease: 60_000))
        job.progress = try await ExportTask().take(job, in: office, lease: 60_000)
        let input: ExportTask.Input = try JSONText.decode(job.payload)
        _ = try await ExportTask().step(of: job, input, in: office)
        scene.house.clock.advance(minutes: 1)
        try await runner("乙").runDue()
        let lines = String(decoding: try await bytes(id), as: UTF8.self).split(separator: "\r\n")
        #expect(lines.count == 3_001)
        #expect(Set(lines).count == 3_001)
    }

    @Test(arguments: [
        ("=1+1", "'=1+1"), ("-2", "'-2"), ("云岭泉，真\"品\"", "云岭泉，真\"品\""), ("a,b", "\"a,b\""),
        ("他说\"买\",好", "\"他说\"\"买\"\",好\""),
    ])
    func `a table runs no formula and parts no text`(title: String, field: String) async throws {
        let json = String(decoding: try JSONEncoder().encode(title), as: UTF8.self)
        try await scene.take("{\"id\":\"1\",\"title\":\(json)}\n")
        let id = try await office.perform(RequestExport(.listing, as: .csv), as: scene.officer)
        try await runner().runDue()
        let bytes = try await bytes(id)
        #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
        let wanted =
            field.contains("\"") && !field.hasPrefix("\"")
            ? "\"" + field.replacingOccurrences(of: "\"", with: "\"\"") + "\"" : field
        #expect(String(decoding: bytes, as: UTF8.self).contains(",\(wanted),"))
    }

    @Test func `clues and cases are written as their lists show them`() async throws {
        let world = try await CaseWorld()
        _ = try await world.handedOver()
        _ = try await world.office.perform(
            OpenClue(source: .inspection, title: "疑似假冒", summary: "现场", unit: world.house.county.id), as: world.li)
        for (kind, viewer, count) in [
            (ExportKind.case, world.li, 1), (.case, world.policeman, 1), (.clue, world.li, 1),
        ] {
            let id = try await world.office.perform(RequestExport(kind, as: .ndjson), as: viewer)
            try await JobRunner(world.office, schedules: [], name: "甲", random: { 0 }).runDue()
            let export = try await world.office.read { try ExportStore.export(id, for: viewer, in: $0) }
            #expect(export.file?.records == count, "\(kind) \(viewer.name)")
        }
    }

    @Test func `whoever may see no such records gets no export of them`() async throws {
        let administrator = try await scene.house.person("管理员", [.administrator])
        await expectRefusal(.notAllowed) {
            _ = try await office.perform(RequestExport(.case, as: .csv), as: administrator)
        }
    }

    @Test func `the same export is not written twice at a time`() async throws {
        _ = try await office.perform(RequestExport(.listing, as: .csv), as: scene.officer)
        await expectRefusal(.duplicate) {
            _ = try await office.perform(RequestExport(.listing, as: .csv), as: scene.officer)
        }
        try await runner().runDue()
        _ = try await office.perform(RequestExport(.listing, as: .csv), as: scene.officer)
    }

    @Test func `the file can be fetched for its time, and upkeep spares it until then`() async throws {
        try await listings(10)
        let id = try await office.perform(RequestExport(.listing, as: .ndjson), as: scene.officer)
        try await runner().runDue()
        let name = try #require(try await export(id).file?.name)
        scene.house.clock.advance(days: 6)
        let needed = { [office] in try await office.read { try ExportTask.filesNeeded(at: office.now, in: $0) } }
        #expect(try await needed() == [name])
        #expect(try await bytes(id).count > 0)
        scene.house.clock.advance(days: 2)
        #expect(try await needed().isEmpty)
        #expect(try await export(id).state(at: office.now) == .removed)
        await expectRefusal(.notFound) { _ = try await bytes(id) }
    }
}
