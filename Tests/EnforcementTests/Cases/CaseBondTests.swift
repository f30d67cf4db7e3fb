import Enforcement
import Law
import Testing

/// Cases that become one, and one that becomes two.
struct CaseBondTests {
    struct Target: Sendable {
        var from = CaseState.investigating
        var state = CaseState.investigating
        var isItself = false
        var isOfUnit = true
        var transfers: [TransferState] = []
        var reasons = "同一违法行为"
        var isTaken = false
    }

    @Test(arguments: [
        Target(isTaken: true), Target(from: .checking, state: .checking, isTaken: true),
        Target(from: .checking, isTaken: true), Target(transfers: [.notFiled], isTaken: true),
        Target(isItself: true), Target(state: .checking), Target(state: .closed), Target(state: .merged),
        Target(from: .checking, state: .concluded), Target(isOfUnit: false), Target(reasons: " "),
        Target(transfers: [.forwarded]),
    ])
    func `a case goes on in another of the unit that has come as far, or on to its investigation`(target: Target) {
        var facts = CaseScene.facts
        facts.act = .merge(
            MergeTarget(
                number: "青市监案〔2026〕2号", state: target.state, isItself: target.isItself, isOfUnit: target.isOfUnit,
                transfers: target.transfers, reasons: target.reasons))
        let expected = target.isTaken ? nil : RefusalCode("merge-target")
        #expect(CaseScene.refusal(target.from, .merge, facts, by: CaseScene.head) == expected)
    }

    @Test func `no case is merged while goods are held or a transfer is pending`() {
        var facts = merging
        facts.measuresInForce = ["青市监扣〔2026〕1号"]
        #expect(CaseScene.refusal(.investigating, .merge, facts, by: CaseScene.head) == RefusalCode("measure-in-force"))
        facts.measuresInForce = []
        facts.transfers = [.forwarded]
        #expect(CaseScene.refusal(.investigating, .merge, facts, by: CaseScene.head) == RefusalCode("transfer-pending"))
    }

    @Test(
        arguments: Set(CaseState.allCases).subtracting([.checking, .investigating]).sorted { $0.rawValue < $1.rawValue }
    )
    func `what has been concluded, decided or ended is neither merged nor takes another in`(state: CaseState) {
        #expect(CaseScene.refusal(state, .merge, merging, by: CaseScene.head) == .notInThisState)
        var facts = CaseScene.facts
        facts.act = .takenIn
        #expect(CaseScene.refusal(state, .takeIn, facts, by: CaseScene.head) == .notInThisState)
    }

    @Test func `another is taken in by a merger only, and nobody is offered it`() {
        var facts = CaseScene.facts
        #expect(CaseScene.refusal(.checking, .takeIn, facts, by: CaseScene.head) == RefusalCode("not-merged"))
        facts.act = .takenIn
        #expect(CaseScene.refusal(.checking, .takeIn, facts, by: CaseScene.head) == nil)
        let offered = Case.procedure.available(
            in: .checking, facts: CaseScene.facts, scope: CaseScene.scope, to: CaseScene.head, at: CaseScene.now
        ).map(\.transition.event)
        #expect(offered.contains(.merge) && offered.contains(.split) && !offered.contains(.takeIn))
    }

    @Test func `another head than whoever works on it merges and splits, with reasons`() {
        let both = CaseScene.actor("LI", [.officer, .unitHead])
        #expect(CaseScene.refusal(.investigating, .merge, merging, by: both) == .secondPerson)
        #expect(CaseScene.refusal(.investigating, .merge, merging, by: CaseScene.officer) == .notAllowed)
        var facts = CaseScene.facts
        facts.act = .reason("")
        #expect(CaseScene.refusal(.checking, .split, facts, by: CaseScene.head) == RefusalCode("reasons-missing"))
        facts.act = .reason("分别适用不同规定")
        #expect(CaseScene.refusal(.checking, .split, facts, by: both) == .secondPerson)
        #expect(CaseScene.refusal(.checking, .split, facts, by: CaseScene.head) == nil)
        #expect(CaseScene.refusal(.concluded, .split, facts, by: CaseScene.head) == .notInThisState)
    }

    @Test func `a filed case is split as well, unless it is on its way to the police`() {
        var facts = CaseScene.facts
        facts.act = .reason("分别适用不同规定")
        #expect(CaseScene.refusal(.investigating, .split, facts, by: CaseScene.head) == nil)
        facts.transfers = [.forwarded]
        #expect(CaseScene.refusal(.investigating, .split, facts, by: CaseScene.head) == RefusalCode("transfer-pending"))
        facts.transfers = []
        facts.superior = UnitID("CITY")
        #expect(
            CaseScene.refusal(.investigating, .split, facts, by: CaseScene.head) == RefusalCode("jurisdiction-open"))
    }

    @Test func `what is split off a filed case is filed by that alone, and nobody is offered it`() {
        var facts = CaseScene.facts
        #expect(CaseScene.refusal(.checking, .splitOff, facts, by: CaseScene.head) == RefusalCode("not-split-off"))
        facts.act = .splitOff
        #expect(CaseScene.refusal(.checking, .splitOff, facts, by: CaseScene.head) == nil)
        let row = Case.procedure.transition(from: .checking, on: .splitOff)
        #expect(row?.to == .investigating && row?.stops == [.clueCheck])
        let offered = Case.procedure.available(
            in: .checking, facts: CaseScene.facts, scope: CaseScene.scope, to: CaseScene.head, at: CaseScene.now
        ).map(\.transition.event)
        #expect(!offered.contains(.splitOff))
    }

    @Test func `a merged case is over`() {
        #expect(CaseState.merged.isFinal && !CaseState.merged.isFiledAndOpen)
        #expect(Case.procedure.finalStates.contains(.merged))
    }

    private var merging: CaseFacts {
        var facts = CaseScene.facts
        facts.act = .merge(
            MergeTarget(
                number: "青市监案〔2026〕2号", state: .investigating, isItself: false, isOfUnit: true, transfers: [],
                reasons: "同一违法行为"))
        return facts
    }
}
