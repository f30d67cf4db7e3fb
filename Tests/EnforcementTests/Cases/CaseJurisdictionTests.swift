import Enforcement
import Law
import Testing

/// Cases handed over to the unit with jurisdiction, and designated by its superior.
struct CaseJurisdictionTests {
    private static let states = [CaseState.registered, .checking, .investigating]
    private static let superior = CaseScene.actor("CHIEF", [.unitHead], unit: UnitID("SUPERIOR"), region: "430000")

    private static func receiver(isItself: Bool = false, works: Bool = true, reasons: String = "不属本单位管辖") -> CaseAct {
        .handOver(CaseReceiver(isItself: isItself, worksCases: works, reasons: reasons))
    }

    private static func refusal(
        _ state: CaseState, _ event: CaseEvent, by actor: Actor = CaseScene.head, _ change: (inout CaseFacts) -> Void
    ) -> RefusalCode? {
        var facts = CaseScene.facts
        change(&facts)
        return CaseScene.refusal(state, event, facts, by: actor)
    }

    @Test(arguments: CaseState.allCases)
    func `a case is handed over before it is concluded, and then only`(state: CaseState) {
        let code = Self.refusal(state, .handOver) { $0.act = Self.receiver() }
        #expect(code == (Self.states.contains(state) ? nil : .notInThisState))
    }

    @Test(arguments: [
        (CaseJurisdictionTests.receiver(isItself: true), "hand-over-receiver"),
        (CaseJurisdictionTests.receiver(works: false), "hand-over-receiver"),
        (CaseJurisdictionTests.receiver(reasons: " "), "hand-over-receiver"),
    ])
    func `it goes to another unit that works cases, with reasons`(act: CaseAct, code: String) {
        #expect(Self.refusal(.checking, .handOver) { $0.act = act } == RefusalCode(code))
    }

    @Test func `it is not handed on, nor with goods held, a transfer under way or a question open`() {
        let refused: [(String, (inout CaseFacts) -> Void)] = [
            ("handed-over-already", { $0.cameByHandOver = true }),
            ("measure-in-force", { $0.measuresInForce = ["青市监扣〔2026〕1号"] }),
            ("transfer-pending", { $0.transfers = [.forwarded] }),
            ("jurisdiction-open", { $0.superior = UnitID("SUPERIOR") }),
        ]
        for (code, change) in refused {
            let found = Self.refusal(.investigating, .handOver) {
                $0.act = Self.receiver()
                change(&$0)
            }
            #expect(found == RefusalCode(code))
        }
        let both = CaseScene.actor("LI", [.officer, .unitHead])
        #expect(Self.refusal(.checking, .handOver, by: both) { $0.act = Self.receiver() } == .secondPerson)
    }

    @Test func `a unit that received a case asks the superior of both, once at a time`() {
        func ask(_ isItself: Bool, _ hasSuperior: Bool, _ reasons: String) -> CaseAct {
            .askDesignation(JurisdictionQuestion(isItself: isItself, hasSuperior: hasSuperior, reasons: reasons))
        }
        for state in Self.states {
            let code = Self.refusal(state, .askDesignation) {
                $0.act = ask(false, true, "有异议")
                $0.cameByHandOver = true
            }
            #expect(code == nil)
        }
        for act in [ask(true, true, "有异议"), ask(false, false, "有异议"), ask(false, true, "")] {
            #expect(Self.refusal(.registered, .askDesignation) { $0.act = act } == RefusalCode("no-superior"))
        }
        let again = Self.refusal(.registered, .askDesignation) {
            $0.act = ask(false, true, "有异议")
            $0.superior = UnitID("SUPERIOR")
        }
        #expect(again == RefusalCode("jurisdiction-open"))
    }

    @Test func `while it is open the case is neither filed, concluded nor merged`() {
        for (state, event) in [
            (CaseState.filingProposed, CaseEvent.file), (.investigating, .conclude), (.investigating, .merge),
        ] {
            let actor = event == .conclude ? CaseScene.officer : CaseScene.head
            #expect(Self.refusal(state, event, by: actor) { $0.superior = nil } == nil)
            #expect(
                Self.refusal(state, event, by: actor) { $0.superior = UnitID("SUPERIOR") }
                    == RefusalCode("jurisdiction-open"))
        }
    }

    @Test func `the superior that was asked designates, and nobody else`() throws {
        let scope = RecordScope(
            kind: .case, unitID: CaseScene.unit, region: "430103", parties: [UnitID("SUPERIOR"), UnitID("OTHER")])
        var facts = CaseScene.facts
        facts.superior = UnitID("SUPERIOR")
        facts.act = .reason("违法行为发生地在该辖区")
        func code(_ event: CaseEvent, by actor: Actor) -> RefusalCode? {
            do throws(Refusal) {
                let step = try Case.procedure.advance(
                    .checking, on: event, facts: facts, scope: scope, by: actor, at: CaseScene.now)
                #expect(step.to == (event == .keepJurisdiction ? .checking : .handedOver))
                #expect(step.stops == [.caseDesignation])
                return nil
            } catch {
                return error.code
            }
        }
        for event in [CaseEvent.keepJurisdiction, .loseJurisdiction] {
            #expect(code(event, by: Self.superior) == nil)
            #expect(code(event, by: CaseScene.head) == RefusalCode("not-the-superior"))
            let other = CaseScene.actor("OTHER", [.unitHead], unit: UnitID("OTHER"), region: "430200")
            #expect(code(event, by: other) == RefusalCode("not-the-superior"))
        }
        facts.act = .reason("")
        #expect(code(.keepJurisdiction, by: Self.superior) == RefusalCode("reasons-missing"))
        facts.superior = nil
        #expect(code(.keepJurisdiction, by: Self.superior) == RefusalCode("not-asked"))
    }

    @Test(
        arguments: [
            ("county", "county2", "city"), ("county", "city", "province"), ("county", "cityBeside", "province"),
            ("county", "countyBeside", "province"), ("city", "cityBeside", "province"), ("city", "province", nil),
            ("county", "tobacco", nil), ("county", "closedBelow", "city"),
        ] as [(String, String, String?)])
    func `the common superior is of their kind and lies above both`(one: String, other: String, superior: String?)
        throws
    {
        let units = Self.units
        let (first, second) = (
            try #require(units.first { $0.name == one }), try #require(units.first { $0.name == other })
        )
        #expect(Unit.superior(of: first, and: second, among: units)?.name == superior)
        #expect(Unit.superior(of: second, and: first, among: units)?.name == superior)
    }

    private static let units = [
        unit("county", "430103"), unit("county2", "430104"), unit("city", "430100"), unit("cityBeside", "430200"),
        unit("countyBeside", "430203"), unit("province", "430000"), unit("tobacco", "430100", .tobacco),
        unit("closed", "430100", active: false), unit("closedBelow", "430105", active: false),
    ]

    private static func unit(
        _ name: String, _ region: String, _ kind: UnitKind = .marketSupervision, active: Bool = true
    ) -> Unit {
        Unit(
            id: UnitID(name), name: name, shortName: name, kind: kind, region: region, active: active, version: 1)
    }
}
