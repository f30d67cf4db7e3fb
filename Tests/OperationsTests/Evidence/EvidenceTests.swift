import Enforcement
import Foundation
import Law
import Operations
import Storage
import TestSupport
import Testing

struct EvidenceTests {
    private static let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3]

    private func keep(
        _ scene: ListingScene, _ listing: Listing, _ bytes: [UInt8] = png, name: String = "页面截图.png",
        as actor: Actor? = nil, capturedAt: Moment? = nil, collector: String? = nil
    ) async throws -> EvidenceID {
        try await scene.house.office.keep(
            EvidenceDesk.Capture(name: name, bytes: bytes, capturedAt: capturedAt, collector: collector),
            under: RecordReference(.listing, listing.id.rawValue), as: actor ?? scene.officer)
    }

    private func load(_ scene: ListingScene, _ id: EvidenceID, as actor: Actor? = nil) async throws -> Evidence {
        let reader = actor ?? scene.officer
        return try await scene.house.office.read { try EvidenceStore.load(id, for: reader, in: $0) }
    }

    @Test func `what is kept comes back with what proves it`() async throws {
        let scene = try await ListingScene()
        let listing = try await scene.listing()
        let captured = scene.house.office.now.adding(hours: -2)
        let id = try await keep(scene, listing, capturedAt: captured, collector: "取证设备 03")
        let piece = try await load(scene, id)
        #expect(piece.mediaType == "image/png")
        #expect(piece.size == 11)
        #expect(piece.capturedAt == captured)
        #expect(piece.collector == "取证设备 03")
        #expect(piece.addedBy == "李梅")
        #expect(piece.addedAt == scene.house.office.now)
        #expect(try await scene.house.office.file(of: piece) == EvidenceTests.png)
        #expect(try await scene.house.office.condition(of: piece) == .sound)
    }

    @Test func `the same file under the same record is one piece, under another it is another`() async throws {
        let scene = try await ListingScene()
        let listing = try await scene.listing()
        let first = try await keep(scene, listing)
        let again = try await keep(scene, listing, name: "又一次.png")
        #expect(again == first)
        try await scene.take("{\"id\":\"L2\",\"title\":\"云岭泉\"}\n")
        let other = try #require(try await scene.queue { $0.text = "云岭泉" }.last).listing
        let elsewhere = try await keep(scene, other)
        #expect(elsewhere != first)
    }

    @Test func `a changed file is refused by name, and told apart from a missing one`() async throws {
        let folder = TemporaryFolder.self
        try await folder.with { path in
            let scene = try await ListingScene()
            let listing = try await scene.listing()
            let id = try await keep(scene, listing)
            let piece = try await load(scene, id)
            let office = scene.house.office.with(evidenceIn: path)
            #expect(try await office.condition(of: piece) == .missing)
            await expectRefusal(.evidenceMissing) { _ = try await office.file(of: piece) }
            let receipt = try await office.evidence.add(EvidenceTests.png)
            #expect(receipt.hash.description == piece.digest)
            try EvidenceTests.overwrite(piece.digest, in: path)
            #expect(try await office.condition(of: piece) == .altered)
            let refusal = await expectRefusal(.evidenceAltered) { _ = try await office.file(of: piece) }
            #expect(refusal?.facts["sha256"] == piece.digest)
        }
    }

    @Test func `nothing is kept for somebody who may not add`() async throws {
        let scene = try await ListingScene()
        let listing = try await scene.listing()
        let reviewer = try await scene.house.person("沈青", [.legalReviewer], in: scene.house.county)
        await expectRefusal(.notAllowed) { _ = try await keep(scene, listing, as: reviewer) }
        let hash = try #require(
            EvidenceHash("9b4b0f2b61d1dcc1ccd6ba4ad7b3a2fae2cb26f53dbc0e5a9de2b8a2ffd4e3c1"))
        #expect(try await scene.house.office.evidence.contains(hash) == false)
        let rows = try await scene.house.office.read { try $0.query("SELECT id FROM evidence").count }
        #expect(rows == 0)
    }

    @Test func `evidence is seen by whoever sees its record, and by nobody else`() async throws {
        let scene = try await ListingScene()
        let id = try await keep(scene, try await scene.listing())
        let reviewer = try await scene.house.person("沈青", [.legalReviewer], in: scene.house.county)
        #expect(try await load(scene, id, as: reviewer).id == id)
        let elsewhere = try await scene.house.unit("远山市市场监督管理局", region: "510100")
        let stranger = try await scene.house.person("江帆", [.officer], in: elsewhere)
        await expectRefusal(.notFound) { _ = try await load(scene, id, as: stranger) }
        await expectRefusal(.notFound) { _ = try await load(scene, EvidenceID("NONE")) }
    }

    @Test func `an empty file, a name too long and a capture in the future are refused by field`() async throws {
        let scene = try await ListingScene()
        let listing = try await scene.listing()
        let tries: [(field: String, act: @Sendable () async throws -> EvidenceID)] = [
            ("file", { try await keep(scene, listing, []) }),
            ("name", { try await keep(scene, listing, name: String(repeating: "图", count: 201)) }),
            ("name", { try await keep(scene, listing, name: "  ") }),
            ("collector", { try await keep(scene, listing, collector: " ") }),
            ("capturedAt", { try await keep(scene, listing, capturedAt: scene.house.office.now.adding(hours: 1)) }),
        ]
        for one in tries {
            let refusal = await expectRefusal(.invalidInput) { _ = try await one.act() }
            #expect(refusal?.facts["field"] == one.field)
        }
    }

    @Test func `evidence can be neither changed nor removed`() async throws {
        let scene = try await ListingScene()
        _ = try await keep(scene, try await scene.listing())
        for statement in ["UPDATE evidence SET name = 'x'", "DELETE FROM evidence"] {
            await #expect(throws: (any Error).self) {
                _ = try await scene.house.office.database.write { try $0.execute(statement, []) }
            }
        }
    }

    /// Puts other bytes of the same length into the place of a file.
    private static func overwrite(_ digest: String, in folder: String) throws {
        let path = "\(folder)/\(digest.prefix(2))/\(digest.dropFirst(2).prefix(2))/\(digest)"
        try FileManager.default.removeItem(atPath: path)
        try Data([UInt8](repeating: 7, count: png.count)).write(to: URL(filePath: path))
    }
}

extension Office {
    /// The same office over another folder of evidence.
    fileprivate func with(evidenceIn folder: String) -> Office {
        let now = self.now
        guard let files = try? EvidenceFiles(folder: folder) else { preconditionFailure("no folder \(folder)") }
        return Office(
            database: database, evidence: files, spool: spool, ledger: ledger, sealing: sealing, settings: settings,
            clock: { now },
            identifiers: IdentifierSource { 1 }, log: log)
    }
}
