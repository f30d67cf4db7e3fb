import Enforcement
import Law
import Storage
import TestSupport
import Testing

@testable import Operations

/// Assignments end with their record, and who had a part in it is still known.
struct EndedAssignmentsTests {
    /// Assigns as it was done before assignments ended with the record: to one that is at its end.
    private struct AssignLate: Operation {
        static let name = "test.assign"
        let user: UserID
        let record: RecordReference

        func perform(in work: Work) throws -> Done {
            try work.assign(user, to: record, as: .officer)
            return Done()
        }
    }

    private static func standing(_ office: Office) async throws -> Int {
        try await office.read { try $0.query("SELECT id FROM assignment WHERE until IS NULL").count }
    }

    @Test(arguments: [ClueState.closed, .filed, .merged])
    func `an ended clue stands on nobody's list of work, and its officers are still its own`(
        state: ClueState
    ) async throws {
        let scene = try await ClueScene()
        let clue = try await scene.clue(in: state)
        let inHand = try await scene.house.office.read { access in
            try access.query(
                "SELECT user_id FROM assignment WHERE record_id = $1 AND until IS NULL", [clue.id]
            ).count
        }
        #expect(inHand == 0)
        #expect(try await scene.file(clue.id).people.map(\.name) == (state == .merged ? [] : ["李梅"]))
    }

    @Test func `who was sent away before the end has no part in it`() async throws {
        let scene = try await ClueScene()
        var clue = try await scene.clue(in: .assigned)
        clue = try await scene.take(.sendBack, clue, as: scene.officer)
        scene.house.clock.advance(minutes: 1)
        clue = try await scene.take(.dismiss, clue, as: scene.head)
        #expect(try await scene.file(clue.id).people.isEmpty)
    }

    @Test func `the list of somebody's records holds the ended ones where it shows ended ones`() async throws {
        let scene = try await ClueScene()
        let (closed, open) = (try await scene.clue(in: .closed), try await scene.clue(in: .checking))
        func mine(_ states: Set<ClueState>, of user: Actor) async throws -> Set<ClueID> {
            let viewer = scene.head
            let lines = try await scene.house.office.read { access in
                var filter = ClueQueue.Filter()
                (filter.states, filter.assignedTo) = (states, user.userID)
                return try ClueQueue.lines(filter, for: viewer, now: scene.house.clock.now, in: access)
            }
            return Set(lines.map(\.clue.id))
        }
        #expect(try await mine([.checking, .assigned], of: scene.officer) == [open.id])
        #expect(try await mine([], of: scene.officer) == [open.id, closed.id])
        #expect(try await mine([.closed], of: scene.officer) == [closed.id])
        #expect(try await mine([], of: scene.other).isEmpty)
    }

    @Test func `the job ends what stands though its record is at its end, in entries of the ledger`() async throws {
        let scene = try await ClueScene()
        let (closed, open) = (try await scene.clue(in: .closed), try await scene.clue(in: .checking))
        let ended = scene.house.clock.now
        scene.house.clock.advance(days: 2)
        for clue in [closed, open] {
            let record = RecordReference(.clue, clue.id.rawValue)
            _ = try await scene.perform(AssignLate(user: scene.other.userID, record: record), as: scene.head)
        }
        let office = scene.house.office
        let asked = try await office.database.write { access in
            try JobStore.add(
                id: "J", kind: EndAssignmentsTask.kind, payload: "{}", key: nil, at: office.now, from: office.now,
                by: Actor.office.userID, in: access)
        }
        #expect(asked)
        try await JobRunner(office, schedules: [], name: "甲", random: { 0 }).runDue()
        #expect(try await scene.file(closed.id).people.map(\.name) == ["李梅", "周岩"])
        let moments = try await office.read { access in
            try access.query("SELECT until FROM assignment WHERE record_id = $1", [closed.id]).map {
                try $0.get("until", as: Moment?.self)
            }
        }
        #expect(moments == [ended, ended])
        #expect(try await EndedAssignmentsTests.standing(office) == 2)
        let (report, findings) = try await audit(office)
        #expect(findings.map { "\($0.cause) \($0.place)" } == [])
        #expect(report.isClean)
    }

    @Test(arguments: StoreEngine.allCases)
    func `the migration queues the job once, where anything is assigned`(engine: StoreEngine) async throws {
        let before = Array(Schema.migrations.prefix { $0.id != "M0020" })
        for hasAssignment in [false, true] {
            let jobs = try await engine.withDatabase(migrations: before) { database in
                if hasAssignment {
                    try await database.write { access in
                        try access.execute(
                            """
                            INSERT INTO assignment (id, record_kind, record_id, user_id, part, since)
                            VALUES ('A', 'clue', 'C', 'U', 'lead', 5)
                            """)
                    }
                }
                _ = try await Migrator(Schema.migrations).migrate(database, now: 7)
                return try await database.read { access in
                    try access.query("SELECT * FROM job").map(JobStore.job)
                }
            }
            #expect(jobs.map(\.kind) == (hasAssignment ? [EndAssignmentsTask.kind] : []))
            #expect(jobs.allSatisfy { $0.createdBy == Actor.office.userID && $0.state == .queued })
        }
    }
}
