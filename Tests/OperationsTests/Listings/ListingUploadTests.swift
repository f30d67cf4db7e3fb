import Enforcement
import Foundation
import Law
import Storage
import TestSupport
import Testing

@testable import Operations

struct ListingUploadTests {
    private let scene: ListingScene
    private var office: Office { scene.house.office }

    init() async throws { scene = try await ListingScene() }

    private func upload(
        _ bytes: [UInt8], by size: Int = 4_096, key: String? = nil, as actor: Actor? = nil
    ) async throws -> ImportTicket {
        let upload = try await ListingUpload(named: "测试", into: office, as: actor ?? scene.officer)
        for start in stride(from: 0, to: bytes.count, by: size) {
            try await upload.feed(Array(bytes[start..<min(start + size, bytes.count)]))
        }
        return try await upload.finish(key: key)
    }

    private func batch(_ id: String) async throws -> ImportStore.Batch {
        let reader = scene.officer
        return try await office.read { try ImportStore.batch(id, for: reader, in: $0) }
    }

    private func runner(_ name: String = "甲") -> JobRunner {
        JobRunner(office, schedules: [], name: name, random: { 0 })
    }

    private func spooled() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: scene.house.folder + "-spool")
    }

    /// Enough rows for several parts, with broken, repeated and doubtful ones among them.
    private func feed(_ rows: Int) -> [UInt8] {
        var text = ""
        for number in 0..<rows {
            switch number % 50 {
            case 7: text += "{\"id\":\"\(number)\",\"title\":\n"
            case 13: text += "{\"id\":\"\(number - 2)\",\"title\":\"云岭泉\",\"platform\":\"淘金\"}\n"
            case 21: text += "{\"id\":\"\(number)\",\"title\":\"云岭泉\",\"price\":\"面议\"}\n"
            case 30: text += "\n"
            default:
                let more = String(repeating: "详情", count: 40)
                text +=
                    "{\"id\":\"\(number)\",\"title\":\"云☆岭☆泉\(number)\",\"platform\":\"淘金\",\"description\":\"\(more)\"}\n"
            }
        }
        return Array(text.utf8)
    }

    @Test func `an upload is taken in as a stream of the same bytes would be`() async throws {
        let bytes = feed(2_000)
        let ticket = try await upload(bytes)
        var found = try await batch(ticket.batch)
        #expect(found.finishedAt == nil)
        #expect(found.job?.state == .queued)
        #expect(found.job?.progress.total == 2_000)
        try await runner().runDue()
        found = try await batch(ticket.batch)
        #expect(found.job?.state == .done)
        #expect(found.job?.progress.done == 2_000)
        #expect(found.size == bytes.count)
        #expect(try spooled() == [])

        let other = try await ListingScene()
        let (summary, _) = try await other.take(bytes, by: 1_000)
        #expect(found.counts == summary.rows)
        let reader = other.officer
        let streamed = try await other.house.office.read { try ImportStore.batch(summary.batch, for: reader, in: $0) }
        #expect(found.digest == streamed.digest)
        let problems = try await scene.problems(of: ticket.batch)
        #expect(try await problems == other.problems(of: summary.batch))
        #expect(problems.count == 120)
    }

    @Test(arguments: 0...4)
    func `an import that is taken over after any step goes on there and doubles nothing`(steps: Int) async throws {
        let ticket = try await upload(feed(2_000))
        let lost = try #require(try await office.claimJob(for: "甲", lease: 60_000))
        var job = lost
        for _ in 0..<steps { job.progress = try await ImportTask().take(job, in: office, lease: 60_000) }
        let before = try await batch(ticket.batch).counts.lines
        #expect((before > 0) == (steps > 0))
        // The node dies here; its lease runs out.
        scene.house.clock.advance(minutes: 1)
        try await runner("乙").runDue()
        let held = job
        await #expect(throws: JobFault.leaseLost) { try await office.renewLease(of: held, by: 60_000) }
        let found = try await batch(ticket.batch)
        #expect(found.counts.lines == 1_960)
        #expect(found.job?.finishedBy == "乙")
        let (rows, distinct) = try await office.read { access in
            (
                try access.query("SELECT id FROM listing").count,
                try access.query("SELECT DISTINCT platform, external_id FROM listing").count
            )
        }
        #expect(rows == found.counts.accepted)
        #expect(rows == distinct)
        let (report, findings) = try await audit(office)
        #expect(findings.map { "\($0.cause) \($0.place)" } == [])
        #expect(report.isClean)
    }

    @Test func `the same upload under one key is one import`() async throws {
        let bytes = feed(10)
        let first = try await upload(bytes, key: "K1")
        let second = try await upload(bytes, key: "K1")
        #expect(first == second)
        #expect(try spooled().count == 1)
        await expectRefusal(.keyReused) { _ = try await upload(feed(11), key: "K1") }
        #expect(try spooled().count == 1)
        try await runner().runDue()
        let batches = try await office.read { try $0.query("SELECT id FROM import_batch").count }
        #expect(batches == 1)
    }

    @Test func `whoever may not import is refused before a byte is read`() async throws {
        let head = try await scene.house.person("马骏", [.unitHead])
        await expectRefusal(.notAllowed) { _ = try await upload([], as: head) }
        await expectRefusal(.invalidInput) { _ = try await ListingUpload(named: " ", into: office, as: scene.officer) }
        #expect(try spooled() == [])
    }

    @Test func `an upload that breaks off leaves nothing`() async throws {
        do {
            let upload = try await ListingUpload(named: "测试", into: office, as: scene.officer)
            try await upload.feed(feed(10))
            #expect(try spooled().count == 1)
        }
        #expect(try spooled() == [])
        let jobs = try await office.read { try $0.query("SELECT id FROM job").count }
        #expect(jobs == 0)
    }

    @Test(arguments: [0, 1, 127 * 1024, 128 * 1024, 300 * 1024, 3 << 20])
    func `lines of any length are one row each`(length: Int) async throws {
        let text =
            "{\"id\":\"1\",\"title\":\"云岭泉\"}\n{\"id\":\"2\",\"title\":\"x\",\"description\":\""
            + String(repeating: "x", count: length) + "\"}\n{\"id\":\"3\",\"title\":\"云岭泉\"}"
        let ticket = try await upload(Array(text.utf8), by: 65_536)
        try await runner().runDue()
        let found = try await batch(ticket.batch)
        #expect(found.counts.lines == 3)
        #expect(found.counts.refused == (length > 200_000 ? 1 : 0))
    }

    @Test func `a file that is gone is a dead letter that says so`() async throws {
        let ticket = try await upload(feed(10))
        for name in try spooled() {
            try FileManager.default.removeItem(atPath: scene.house.folder + "-spool/" + name)
        }
        try await runner().runDue()
        let job = try await batch(ticket.batch).job
        #expect(job?.state == .dead)
        #expect(job?.lastError == "the file that was sent in is not there")
    }

    @Test func `one id on two platforms is two listings, and twice on one is a repeat`() async throws {
        let summary = try await scene.take(
            """
            {"id":"1","title":"云岭泉","platform":"淘金"}
            {"id":"1","title":"云岭泉","platform":"拼购"}
            {"id":"1","title":"云岭泉","platform":"拼购"}

            """)
        #expect(summary.rows == ImportCounts(accepted: 2, repeated: 0, refused: 1, found: 2))
        #expect(try await scene.problems(of: summary.batch).map(\.code) == ["duplicate-id"])
    }

    @Test func `what an import has met is forgotten by upkeep once it has ended`() async throws {
        _ = try await upload(feed(100))
        try await runner().runDue()
        let waiting = try await upload(feed(100))
        scene.house.clock.advance(days: 1)
        let nightly = JobRunner(office, name: "甲", random: { 0 })
        try await nightly.runDue()
        scene.house.clock.advance(days: 1)
        try await nightly.runDue()
        let seen = try await office.read { try $0.query("SELECT batch_id FROM import_seen").count }
        #expect(seen == 0)
        #expect(try await batch(waiting.batch).job?.state == .done)
    }
}
