import Enforcement
import Law
import Testing

struct ProcedureWalkTests {
    @Test(arguments: Walk.all)
    func `every pair is in the table or refused as not in this state`(walk: Walk) {
        #expect(walk.notRefused == [])
        #expect(walk.inTable < walk.pairs)
    }

    @Test(arguments: Walk.all)
    func `no pair is claimed twice`(walk: Walk) {
        #expect(walk.duplicates == [])
    }

    @Test func `the rows out of a state are those of the table, in its order`() {
        for state in CaseState.allCases {
            let rows = Case.procedure.transitions(from: state).map(\.event)
            #expect(rows == Case.procedure.transitions.filter { $0.from == state }.map(\.event), "\(state)")
        }
    }

    @Test(arguments: Walk.all)
    func `every state can be reached`(walk: Walk) {
        #expect(walk.unreachable == [])
    }

    @Test(arguments: Walk.all)
    func `every clock has a rule in force today, but for those that no law sets`(walk: Walk) throws {
        let today = try #require(LegalDate("2026-11-23"))
        let clocks = walk.started.union(walk.stopped)
        #expect(clocks.filter { TimeLimits.row($0, on: today) == nil } == clocks.intersection(TimeLimitID.setByHand))
    }

    @Test(arguments: Walk.all)
    func `every clock that a step starts is stopped by another, and the other way round`(walk: Walk) {
        #expect(walk.started == walk.stopped)
    }

    @Test(arguments: Walk.all)
    func `time that does not count begins with one step, ends with another, and is left out by the rule`(
        walk: Walk
    ) throws {
        #expect(walk.paused == walk.resumed)
        let today = try #require(LegalDate("2026-11-23"))
        for pause in walk.paused {
            let rule = try #require(TimeLimits.row(pause.limit, on: today))
            #expect(rule.counting.suspendedBy.contains(pause.reason))
        }
    }

    @Test(arguments: Walk.all)
    func `every step can be taken by some role`(walk: Walk) {
        let given = Set(RoleDuties.table.values.flatMap(\.keys))
        #expect(walk.duties.subtracting(given) == [])
    }

    @Test(arguments: Walk.all)
    func `every word is said in both languages`(walk: Walk) {
        #expect(walk.halfSaid == [])
    }

    @Test func `every procedure of the house is walked and documented`() {
        let documented = Set(Procedures.documents.keys).subtracting(["roles"])
        #expect(Set(Walk.all.map(\.name)) == documented)
    }
}
