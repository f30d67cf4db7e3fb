import Enforcement
import Foundation
import Law
import Ledger
import Operations
import Storage
import TestSupport
import Testing

/// An audit finds nothing where nothing is wrong, and names what is.
struct LedgerAuditTests {
    @Test func `the sample world is as its ledger says`() async throws {
        let house = try await TestOffice()
        try await SampleWorld(in: house.office).seed()
        try await house.office.signHead()
        let (report, findings) = try await audit(house.office)
        #expect(findings.prefix(5).map { "\($0.cause) \($0.place)" } == [])
        #expect(report.isClean && report.heads == 1)
        let size = try await house.office.read(LedgerStore.size)
        #expect(report.entries == Int(size) && report.rows > 3_000)
    }

    @Test func `an old head from outside is held against the ledger`() async throws {
        let house = try await TestOffice()
        let old = try await house.office.signHead()
        _ = try await house.person("李梅", [.officer])
        let kept = try await audit(house.office, against: [old.signed])
        #expect(kept.report.isClean && kept.report.heads == 2)

        let key = house.office.ledger.key
        let other = try SignedCheckpoint(
            Checkpoint(origin: key.name, size: UInt64(old.size), root: .leaf("another")), signedBy: [key])
        let beyond = try SignedCheckpoint(
            Checkpoint(origin: key.name, size: 99, root: .leaf("another")), signedBy: [key])
        let stranger = try SigningKey(name: key.name, seed: Array(repeating: 9, count: 32))
        let forged = try SignedCheckpoint(old.signed.checkpoint, signedBy: [stranger])
        let found = try await audit(house.office, against: [other, beyond, forged]).findings
        #expect(Set(found.map(\.cause)) == [.headRoot, .headBeyond, .headSignature])
    }

    @Test func `a row that nobody witnessed is named, and so is one that is gone`() async throws {
        let house = try await TestOffice()
        let officer = try await house.person("李梅", [.officer])
        try await house.office.database.write { access in
            try access.execute("DELETE FROM account_role WHERE account_id = $1", [officer.userID])
            try access.execute(
                "INSERT INTO account_role (id, account_id, role, since) VALUES ('X', $1, 'auditor', 0)",
                [officer.userID])
        }
        let found = try await audit(house.office).findings
        #expect(found.map(\.cause) == [.rowUnwitnessed, .rowMissing])
        #expect(found.allSatisfy { $0.table == "account_role" })
        #expect(found.first?.id == "X" && found.last?.entry == 2)
    }

    @Test func `a row changed behind the operations is named with its entry`() async throws {
        let house = try await TestOffice()
        try await house.office.database.write { access in
            try access.execute("UPDATE unit SET name = 'other' WHERE id = $1", [house.county.id])
        }
        let found = try await audit(house.office).findings
        #expect(found.map(\.place) == ["unit \(house.county.id) #0"])
        #expect(found.first?.cause == .rowAltered)
        let elsewhere = try await audit(house.office, part: .table("account")).findings
        #expect(elsewhere.isEmpty)
        let there = try await audit(house.office, part: .table("unit")).findings
        #expect(there == found)
    }

    @Test func `evidence files are read through`() async throws {
        let house = try await TestOffice()
        let officer = try await house.person("李梅", [.officer])
        let kept = try await house.office.evidence.add(Array("kept".utf8))
        let altered = try await house.office.evidence.add(Array("altered".utf8))
        let missing = try await house.office.evidence.add(Array("missing".utf8))
        try await house.office.evidence.add(Array("of no record".utf8))
        for receipt in [kept, altered, missing] {
            _ = try await house.office.perform(PlantEvidence(hash: "\(receipt.hash)"), as: officer)
        }
        let clean = try await audit(house.office)
        #expect(clean.findings.isEmpty && clean.report.files == 4 && clean.report.unusedFiles == 1)

        let folder = house.folder
        let place = { (hash: EvidenceHash) in
            let name = "\(hash)"
            return "\(folder)/\(name.prefix(2))/\(name.dropFirst(2).prefix(2))/\(name)"
        }
        try FileManager.default.removeItem(atPath: place(missing.hash))
        try FileManager.default.removeItem(atPath: place(altered.hash))
        try Data("Altered".utf8).write(to: URL(fileURLWithPath: place(altered.hash)))
        try Data("x".utf8).write(to: URL(fileURLWithPath: folder + "/foreign"))
        let found = try await audit(house.office, part: .evidence).findings
        #expect(Set(found.map(\.cause)) == [.fileAltered, .fileMissing, .fileForeign])
        #expect(found.first { $0.cause == .fileMissing }?.detail == "\(missing.hash)")
        #expect(found.filter { $0.table == "evidence" }.count == 2)
    }

    @Test(arguments: AuditFinding.Cause.allCases)
    func `every cause has its sentence in both languages`(_ cause: AuditFinding.Cause) {
        #expect(!cause.sentence.zh.isEmpty && !cause.sentence.en.isEmpty)
    }
}

/// Runs an audit and collects what it finds.
func audit(
    _ office: Office, part: LedgerAudit.Part = .all, against heads: [SignedCheckpoint] = []
) async throws -> (report: AuditReport, findings: [AuditFinding]) {
    let found = Locked<[AuditFinding]>([])
    let report = try await LedgerAudit(of: office, part: part, against: heads).run { finding in
        found.withLock { $0.append(finding) }
    }
    return (report, found.withLock { $0 })
}

/// Enters a file of evidence of no record in particular.
private struct PlantEvidence: Operations.Operation {
    static let name = "test.evidence"
    let hash: String

    func perform(in work: Work) throws -> Done {
        let id: EvidenceID = work.newID()
        try work.write(
            "evidence",
            """
            INSERT INTO evidence (id, record_kind, record_id, kind, name, media_type, size, file_hash, captured_at,
                                  collector, added_by, added_at)
            VALUES ($1, 'listing', 'L1', 'electronic', 'page.txt', 'text/plain', 4, $2, $3, 'test', $4, $3)
            RETURNING *
            """, [id, hash, work.now, work.actor.userID])
        return Done()
    }
}
