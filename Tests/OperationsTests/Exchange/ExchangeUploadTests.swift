import Enforcement
import Foundation
import Law
import Storage
import TestSupport
import Testing

@testable import Operations

/// Files that are taken in in the background: the same as while they are read, and killed anywhere they go on there.
struct ExchangeUploadTests {
    private let scene: ExchangeScene
    private var office: Office { scene.office }

    init() async throws {
        scene = try await ExchangeScene()
        _ = try await scene.office.perform(SaveMapping(ExchangeScene.table), as: scene.li)
    }

    private func upload(_ text: String, rehearsal: Bool = false, key: String? = nil) async throws -> String {
        var upload = try await ExchangeUpload(of: "ajgl", isRehearsal: rehearsal, into: office, as: scene.li)
        let bytes = Array(text.utf8)
        for start in stride(from: 0, to: bytes.count, by: 1_000) {
            try await upload.feed(Array(bytes[start..<min(start + 1_000, bytes.count)]))
        }
        return try await upload.finish(key: key)
    }

    private func run(_ id: String) async throws -> ExchangeRun {
        let reader = scene.li
        return try await office.read { try ExchangeStore.run(id, for: reader, in: $0) }
    }

    private func runner(_ name: String = "甲") -> JobRunner {
        JobRunner(office, schedules: [], name: name, random: { 0 })
    }

    private func spooled() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: scene.house.folder + "-spool")
    }

    /// Enough cases for several parts, every tenth with goods, every twenty-fifth broken.
    private static let feed =
        ExchangeScene.head
        + (0..<130).map { number in
            let goods = number % 10 == 0 ? "丝巾,云锦,\(number + 1),0,," : ",,,,,"
            let amount = number % 25 == 3 ? "x" : "\(number)"
            return "K\(number),案由\(number),事实,,,,检查,2026/11/2,\(amount),\(goods)\n"
        }.joined()

    @Test func `an upload is taken in as the same bytes would be while they are read`() async throws {
        let id = try await upload(Self.feed)
        #expect(try await run(id).finishedAt == nil)
        #expect(try await run(id).job?.progress.total == 130)
        try await runner().runDue()
        let done = try await run(id)
        #expect(done.counts == ExchangeCounts(added: 124, refused: 6))
        #expect(done.job?.state == .done)
        #expect(done.size == Self.feed.utf8.count)
        #expect(try spooled() == [])
        let other = try await ExchangeScene()
        let read = try await other.take(Self.feed, by: ExchangeScene.mapping(), piece: 512)
        #expect(read.counts == done.counts)
        let kept = try await office.read { try ExchangeStore.problems(of: id, limit: 100, in: $0).map(\.problem) }
        #expect(kept == read.problems.sorted { $0.line < $1.line })
    }

    @Test(arguments: 0...3)
    func `an import that is killed after any part goes on there and doubles nothing`(parts: Int) async throws {
        let id = try await upload(Self.feed)
        var job = try #require(try await office.claimJob(for: "甲", lease: 60_000))
        for _ in 0..<parts where !job.progress.isFinished {
            job.progress = try await ExchangeTask().take(job, in: office, lease: 60_000)
        }
        let before = try await run(id).counts.all
        #expect(before == min(130, parts * ExchangeIntake.part))
        // The node dies here; its lease runs out.
        scene.house.clock.advance(minutes: 1)
        try await runner("乙").runDue()
        #expect(try await run(id).counts == ExchangeCounts(added: 124, refused: 6))
        #expect(try await scene.count("case_file") == 124)
        #expect(try await scene.count("foreign_record") == 124)
        let (report, findings) = try await audit(office)
        #expect(findings.map { "\($0.cause) \($0.place)" } == [])
        #expect(report.isClean)
    }

    @Test func `a rehearsal in the background says the same and keeps no case`() async throws {
        let id = try await upload(Self.feed, rehearsal: true)
        try await runner().runDue()
        #expect(try await run(id).counts == ExchangeCounts(added: 124, refused: 6))
        #expect(try await scene.count("case_file") == 0)
        #expect(try await scene.count("number_series") == 0)
    }

    @Test func `the same upload under one key is one run`() async throws {
        let first = try await upload(Self.feed, key: "K1")
        #expect(try await upload(Self.feed, key: "K1") == first)
        #expect(try spooled().count == 1)
        await expectRefusal(.keyReused) { _ = try await upload(ExchangeScene.head, key: "K1") }
    }

    @Test func `upkeep forgets the keys of runs that have ended and no others`() async throws {
        _ = try await upload(Self.feed)
        try await runner().runDue()
        #expect(try await scene.count("exchange_seen") == 124)
        _ = try await office.perform(Upkeep(before: 0), as: .office)
        #expect(try await scene.count("exchange_seen") == 0)
    }

    @Test func `mappings and runs are seen by the unit and by whoever manages it, and kept by them alone`() async throws
    {
        let id = try await upload(ExchangeScene.head + ExchangeScene.second)
        try await runner().runDue()
        let unit = try await scene.house.unit("邻市市场监督管理局", short: "邻市监", region: "440103")
        let neighbour = try await scene.house.person("周岩", [.officer], in: unit)
        let admin = try await scene.house.person("邓立", [.administrator])
        let (own, other) = try await office.read { access in
            (
                try MappingStore.list(for: admin, in: access).map(\.agency),
                try MappingStore.list(for: neighbour, in: access).map(\.agency)
            )
        }
        #expect(own == ["ajgl"])
        #expect(other == [])
        await expectRefusal(.notFound) {
            _ = try await office.read { try ExchangeStore.run(id, for: neighbour, in: $0) }
        }
        _ = try await office.perform(SaveMapping(ExchangeScene.table, unit: scene.house.county.id), as: admin)
        await expectRefusal(.notAllowed) {
            _ = try await office.perform(SaveMapping(ExchangeScene.table, unit: scene.house.county.id), as: neighbour)
        }
        await expectRefusal(.notAllowed) {
            _ = try await office.perform(SaveMapping(ExchangeScene.table), as: scene.world.head)
        }
        await expectRefusal(.invalidInput) {
            _ = try await office.perform(SaveMapping("{}", unit: scene.house.county.id), as: admin)
        }
    }
}
