import Enforcement
import Law
import Operations
import Storage
import TestSupport
import Testing

struct SearchDeskTests {
    /// What can be found of one record, by the plainest means.
    private struct Plain {
        let record: RecordReference
        let scope: RecordScope
        let texts: [String]
    }

    @Test func `everybody in the sample world finds exactly what holds the words and is theirs to see`() async throws {
        let house = try await sampleWorld()
        let records = try await plainRecords(in: house)
        #expect(records.count > 50)
        for actor in try await people(in: house) {
            for words in ["茶", "假冒", "商行", "云岭泉", "〔2026〕", "nike", "2026-00", "销售 假冒"] {
                for kind in [RecordKind.clue, .case, .transfer] {
                    let found = try await house.office.read {
                        try SearchStore.hits(words, of: [kind], for: actor, limit: 10_000, in: $0)
                    }
                    let wanted = records.filter { plain in
                        plain.record.kind == kind && mayFind(plain, actor) && holds(plain, words)
                    }
                    #expect(
                        Set(found.map(\.found.id)) == Set(wanted.map(\.record.id)), "\(actor.name) \(words) \(kind)")
                }
            }
        }
    }

    @Test func `the index of a living office is sound, and one made anew finds the same`() async throws {
        let house = try await sampleWorld()
        let before = try await SearchDesk.check(house.office)
        #expect(before.isSound, "\(before)")
        let actor = try #require(try await people(in: house).first { $0.roles.contains(.coordinator) })
        let first = try await found("假冒", actor, in: house)
        #expect(first.count > 5)
        let count = try await SearchDesk.rebuild(house.office)
        let after = try await SearchDesk.check(house.office)
        #expect(after.isSound && after.sound == count && count == before.sound, "\(after)")
        #expect(Set(try await found("假冒", actor, in: house)) == Set(first))
    }

    @Test func `an index that lost something is found out and mended`() async throws {
        let world = try await CaseWorld()
        _ = try await world.registered()
        let office = world.office
        #expect(try await !SearchDesk.isEmptyBesideRecords(office))
        try await office.database.write { access in
            try access.execute("UPDATE search_document SET folded = ' 改' WHERE kind = 'case'")
        }
        let tally = try await SearchDesk.check(office)
        #expect(!tally.isSound && tally.altered == 1)
        try await SearchDesk.rebuild(office)
        #expect(try await SearchDesk.check(office).isSound)
        try await office.database.write { access in try access.execute("DELETE FROM search_document") }
        #expect(try await SearchDesk.isEmptyBesideRecords(office))
    }

    private func sampleWorld() async throws -> TestOffice {
        let house = try await TestOffice()
        try await SampleWorld(in: house.office).seed()
        return house
    }

    private func found(_ words: String, _ actor: Actor, in house: TestOffice) async throws -> [String] {
        try await house.office.read {
            try SearchStore.hits(words, for: actor, limit: 10_000, in: $0).map(\.found.id)
        }
    }

    private func people(in house: TestOffice) async throws -> [Actor] {
        let ids = try await house.office.read { access in
            try access.query("SELECT id FROM account ORDER BY id").map { try $0.get("id", as: UserID.self) }
        }
        var people: [Actor] = []
        for id in ids {
            if let actor = try? await house.actor(id) { people.append(actor) }
        }
        return people
    }

    private func mayFind(_ plain: Plain, _ actor: Actor) -> Bool {
        guard let duty = Authority.sightDuty(of: plain.record.kind) else { return false }
        return Authority.decide(duty, by: actor, on: plain.scope) == .allowed
    }

    /// Blanks and signs away, letters small, width folded by hand: enough for these words.
    private func holds(_ plain: Plain, _ words: String) -> Bool {
        words.split(separator: " ").allSatisfy { part in
            plain.texts.contains { $0.lowercased().contains(part.lowercased()) }
        }
    }

    private func plainRecords(in house: TestOffice) async throws -> [Plain] {
        try await house.office.read { access in
            let receivers = try access.query(
                """
                SELECT transfer_receiver.transfer_id, transfer.case_id, transfer_receiver.unit_id
                FROM   transfer_receiver JOIN transfer ON transfer.id = transfer_receiver.transfer_id
                """)
            func parties(_ column: String, _ id: String) throws -> Set<UnitID> {
                Set(try receivers.filter { try $0.get(column) == id }.map { try $0.get("unit_id") })
            }
            let bonds = try access.query(
                """
                SELECT case_bond.from_id, case_bond.to_id, case_file.unit_id
                FROM   case_bond JOIN case_file ON case_file.id = case_bond.to_id
                WHERE  case_bond.kind <> 'split'
                """)
            let asked = try access.query("SELECT case_id, superior_id FROM case_jurisdiction")
            /// The police, the superiors asked, and whoever sees the case in which it goes on.
            func seers(_ id: String) throws -> Set<UnitID> {
                var units = try parties("case_id", id)
                units.formUnion(try asked.filter { try $0.get("case_id") == id }.map { try $0.get("superior_id") })
                for bond in try bonds.filter({ try $0.get("from_id") == id }) {
                    units.insert(try bond.get("unit_id"))
                    units.formUnion(try seers(bond.get("to_id")))
                }
                return units
            }
            func plain(_ kind: RecordKind, _ row: Row, _ parties: Set<UnitID>, _ columns: [String]) throws -> Plain {
                Plain(
                    record: RecordReference(kind, try row.get("id")),
                    scope: RecordScope(
                        kind: kind, unitID: try row.get("unit_id"), region: try row.get("region"), people: [],
                        parties: parties),
                    texts: try columns.compactMap { try row.get($0, as: String?.self) })
            }
            let clues = try access.query("SELECT * FROM clue").map {
                try plain(.clue, $0, [try $0.get("from_unit")], ["number", "title", "summary"])
            }
            let cases = try access.query("SELECT * FROM case_file").map {
                try plain(
                    .case, $0, try seers($0.get("id")),
                    ["number", "title", "party", "conduct", "place"])
            }
            let transfers = try access.query(
                """
                SELECT transfer.*, case_file.number AS case_number, case_file.title
                FROM   transfer JOIN case_file ON case_file.id = transfer.case_id
                """
            ).map {
                try plain(
                    .transfer, $0, try parties("transfer_id", $0.get("id")),
                    ["number", "case_number", "title", "police_number", "facts"])
            }
            return clues + cases + transfers
        }
    }
}
