import Enforcement
import Law
import Testing

/// The summary procedure: what may be decided on the spot, by whom, and what comes after.
struct CaseSummaryTests {
    @Test(
        arguments: [
            (.person, 20_000, nil), (.person, 20_001, "above-summary-limit"), (.organisation, 20_001, nil),
            (.organisation, 300_000, nil), (.organisation, 300_001, "above-summary-limit"),
            (.unknown, 20_000, nil), (.unknown, 20_001, "above-summary-limit"),
        ] as [(PenaltyParty, Int64, String?)])
    func `a fine above the limit for the party is refused on the spot`(party: PenaltyParty, fen: Int64, code: String?) {
        let penalty = Penalty(kinds: [.fine], fine: Money(minor: fen))
        #expect(refusal(spot(party: party, penalty: penalty)) == code.map { RefusalCode($0) })
    }

    @Test(arguments: PenaltyKind.allCases)
    func `only warnings and fines are given on the spot`(kind: PenaltyKind) {
        let penalty = Penalty(kinds: [kind], fine: kind == .fine ? .yuan(100) : nil)
        let expected = [PenaltyKind.warning, .fine].contains(kind) ? nil : RefusalCode("not-summary")
        #expect(refusal(spot(penalty: penalty)) == expected)
    }

    @Test(arguments: [CaseState.registered, .checking])
    func `it is decided before filing, delivered with the decision, and to be reported`(state: CaseState) throws {
        var facts = CaseScene.facts
        facts.act = .onSpot(spot())
        let step = try Case.procedure.advance(
            state, on: .decideOnSpot, facts: facts, scope: CaseScene.scope, by: CaseScene.officer, at: CaseScene.now)
        #expect(step.to == .served)
        #expect(step.starts.map(\.limit) == [.summaryRecord])
        #expect(step.stops == [.clueCheck])
    }

    @Test func `two officers with good certificates decide, and one of them records it`() {
        #expect(refusal(spot(team: [CaseScene.li])) == RefusalCode("two-valid-officers"))
        #expect(refusal(spot(team: [CaseScene.li, CaseScene.expired])) == RefusalCode("two-valid-officers"))
        let others = [CaseScene.wang, CaseScene.member("ZHOU", "周岩")]
        #expect(refusal(spot(team: others)) == RefusalCode("two-valid-officers"))
        #expect(refusal(spot(team: others + [CaseScene.li])) == nil)
    }

    @Test func `a certificate counts on the day of the decision, not on that of its recording`() {
        let yesterday = CaseScene.day.adding(days: -1)
        let team = [CaseScene.li, CaseScene.expired]
        #expect(refusal(spot(at: Moment(yesterday, hour: 15), team: team)) == nil)
    }

    @Test func `the party is told and heard first, and the evidence is named`() {
        #expect(refusal(spot(rightsTold: false)) == RefusalCode("party-not-heard"))
        #expect(refusal(spot(statement: " ")) == RefusalCode("party-not-heard"))
        #expect(refusal(spot(evidence: "")) == RefusalCode("facts-not-certain"))
    }

    @Test func `nothing is decided on the spot while party, place or day are not known`() {
        var facts = CaseScene.facts
        facts.missing = [Wording("当事人", "the party")]
        facts.act = .onSpot(spot())
        #expect(
            CaseScene.refusal(.registered, .decideOnSpot, facts, by: CaseScene.officer) == RefusalCode("facts-missing"))
    }

    @Test func `a day of which no limit is on file is refused`() {
        let before = Moment(LegalDate(year: 2021, month: 7, day: 14) ?? CaseScene.day)
        let team = [CaseScene.li, CaseScene.wang].map {
            TeamMember(
                userID: $0.userID, name: $0.name,
                certificates: [
                    Officer(
                        userID: $0.userID, name: $0.name, certificateNumber: "43", validFrom: before.date,
                        validUntil: CaseScene.day)
                ])
        }
        #expect(refusal(spot(at: before, team: team)) == RefusalCode("above-summary-limit"))
    }

    @Test(
        arguments: Set(CaseState.allCases).subtracting([.registered, .checking]).sorted { $0.rawValue < $1.rawValue })
    func `a case that is filed or over is not decided on the spot`(state: CaseState) {
        var facts = CaseScene.facts
        facts.act = .onSpot(spot())
        #expect(CaseScene.refusal(state, .decideOnSpot, facts, by: CaseScene.officer) == .notInThisState)
    }

    @Test func `it is reported once, and not closed before`() {
        var facts = CaseScene.facts
        facts.isSummary = true
        facts.act = .closing(ClosingReport(performance: "罚款已缴清"))
        #expect(CaseScene.refusal(.served, .close, facts, by: CaseScene.head) == RefusalCode("not-reported"))
        facts.act = .reason("当场行政处罚决定书")
        #expect(CaseScene.refusal(.served, .reportOnSpot, facts, by: CaseScene.officer) == nil)
        facts.isSpotReported = true
        #expect(
            CaseScene.refusal(.served, .reportOnSpot, facts, by: CaseScene.officer) == RefusalCode("already-reported"))
        facts.act = .closing(ClosingReport(performance: "罚款已缴清"))
        #expect(CaseScene.refusal(.served, .close, facts, by: CaseScene.head) == nil)
    }

    @Test func `an ordinary case has nothing to report and is not offered it`() {
        let offered = Case.procedure.available(
            in: .served, facts: CaseScene.facts, scope: CaseScene.scope, to: CaseScene.officer, at: CaseScene.now)
        #expect(!offered.contains { $0.transition.event == .reportOnSpot })
    }

    private func refusal(_ spot: SpotDecision) -> RefusalCode? {
        var facts = CaseScene.facts
        facts.act = .onSpot(spot)
        return CaseScene.refusal(.registered, .decideOnSpot, facts, by: CaseScene.officer)
    }

    private func spot(
        party: PenaltyParty = .person, penalty: Penalty = Penalty(kinds: [.warning]), at moment: Moment = CaseScene.now,
        team: [TeamMember] = [CaseScene.li, CaseScene.wang], rightsTold: Bool = true, statement: String = "无异议",
        evidence: String = "现场照片2张"
    ) -> SpotDecision {
        SpotDecision(
            record: SpotRecord(
                at: moment, place: "青石县人民路8号", evidence: evidence, rightsTold: rightsTold, isSigned: true, party: party,
                officers: team.map(\.name)),
            decision: CaseDecision(kind: .penalty, penalty: penalty, reasons: "未标明厂名", basis: "产品质量法"),
            statement: PartyStatement(waived: false, text: statement, consideration: ""), team: team)
    }
}
