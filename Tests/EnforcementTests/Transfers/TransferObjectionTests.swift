import Enforcement
import Law
import Testing

/// What a unit can do about a decision not to file, stage by stage.
struct TransferObjectionTests {
    private let police = CaseScene.actor("PH", [.policeHead], unit: UnitID("POLICE"))
    private let procurator = CaseScene.actor("PR", [.procurator], unit: UnitID("CHECK"), region: "430100")

    private func facts(
        _ objection: TransferObjection? = nil, act: TransferAct? = .reason("理由"), until: Moment? = nil,
        supervisor: String? = nil, ordered: Bool = false
    ) -> TransferFacts {
        TransferFacts(
            proposedBy: UserID("LI"), team: [CaseScene.li, CaseScene.wang], sender: CaseScene.unit,
            senderRegion: "430103", receiver: UnitID("POLICE"), objection: objection, reconsiderUntil: until,
            supervisor: supervisor.map { UnitID($0) }, isFilingOrdered: ordered, act: act)
    }

    private func refusal(
        _ event: TransferEvent, _ facts: TransferFacts, in state: TransferState = .notFiled, by actor: Actor
    ) -> RefusalCode? {
        let scope = RecordScope(
            kind: .transfer, unitID: CaseScene.unit, region: "430103", people: [UserID("LI")],
            parties: [UnitID("POLICE")])
        do throws(Refusal) {
            _ = try Transfer.procedure.advance(
                state, on: event, facts: facts, scope: scope, by: actor, at: CaseScene.now)
            return nil
        } catch {
            return error.code
        }
    }

    @Test func `the police are asked to reconsider once, in time, and with reasons`() {
        let officer = CaseScene.officer
        #expect(refusal(.requestReconsideration, facts(), by: officer) == nil)
        #expect(
            refusal(.requestReconsideration, facts(act: .reason(" ")), by: officer) == RefusalCode("reasons-missing"))
        #expect(
            refusal(.requestReconsideration, facts(until: CaseScene.now.adding(hours: -1)), by: officer)
                == RefusalCode("reconsideration-late"))
        #expect(refusal(.requestReconsideration, facts(until: CaseScene.now), by: officer) == nil)
        for stage in TransferObjection.allCases {
            #expect(refusal(.requestReconsideration, facts(stage), by: officer) == RefusalCode("objection-stage"))
        }
    }

    @Test(arguments: [
        (TransferEvent.upholdRefusal, [TransferObjection.reconsideration]),
        (.fileOnReconsideration, [.reconsideration]),
    ])
    func `the police decide on a reconsideration that was asked for, and on nothing else`(
        event: TransferEvent, stages: [TransferObjection]
    ) {
        for stage in [nil] + TransferObjection.allCases.map(Optional.some) {
            let isOpen = stage.map(stages.contains) ?? false
            #expect(refusal(event, facts(stage), by: police) == (isOpen ? nil : RefusalCode("objection-stage")))
        }
        #expect(refusal(event, facts(.reconsideration), by: CaseScene.officer) == .notAllowed)
    }

    @Test func `the procuratorate is asked at once or after the reconsideration, and only one of the region`() {
        let officer = CaseScene.officer
        let city = TransferAct.supervisor(SupervisingUnit(kind: .procuratorate, region: "430100"))
        #expect(refusal(.requestSupervision, facts(act: city), by: officer) == nil)
        #expect(refusal(.requestSupervision, facts(.upheld, act: city), by: officer) == nil)
        #expect(
            refusal(.requestSupervision, facts(.reconsideration, act: city), by: officer)
                == RefusalCode("objection-stage"))
        #expect(
            refusal(.requestSupervision, facts(.declined, act: city), by: officer) == RefusalCode("objection-stage"))
        for (kind, region) in [(UnitKind.police, "430103"), (.procuratorate, "430200")] {
            let wrong = facts(act: .supervisor(SupervisingUnit(kind: kind, region: region)))
            #expect(refusal(.requestSupervision, wrong, by: officer) == RefusalCode("not-a-procuratorate"))
        }
    }

    @Test func `only the procuratorate that was asked takes it up or declines it`() {
        let asked = facts(.supervision, supervisor: "CHECK")
        #expect(refusal(.takeUpSupervision, asked, by: procurator) == nil)
        #expect(refusal(.declineSupervision, asked, by: procurator) == nil)
        let other = facts(.supervision, supervisor: "OTHER")
        #expect(refusal(.takeUpSupervision, other, by: procurator) == RefusalCode("not-the-supervisor"))
        #expect(
            refusal(.takeUpSupervision, facts(.takenUp, supervisor: "CHECK"), by: procurator)
                == RefusalCode("objection-stage"))
        #expect(refusal(.declineSupervision, facts(.takenUp, supervisor: "CHECK"), by: procurator) == nil)
        #expect(refusal(.takeUpSupervision, asked, by: police) == .notAllowed)
    }

    @Test func `the police file as notified only once they are notified`() {
        #expect(refusal(.fileAsNotified, facts(.takenUp), by: police) == RefusalCode("filing-not-notified"))
        #expect(refusal(.fileAsNotified, facts(.takenUp, ordered: true), by: police) == nil)
    }

    @Test func `a case is not taken back while somebody else decides on the objection`() {
        for stage in TransferObjection.allCases {
            #expect(
                refusal(.takeBack, facts(stage), by: CaseScene.officer)
                    == (stage.isPending ? RefusalCode("objection-pending") : nil))
        }
    }

    @Test func `how a file is signed for depends on what is missing`() {
        let policeman = CaseScene.actor("P1", [.police], unit: UnitID("POLICE"))
        var short = facts()
        short.missing = [.goodsList]
        #expect(refusal(.receive, short, in: .handedOver, by: policeman) == RefusalCode("materials-missing"))
        #expect(refusal(.receiveIncomplete, short, in: .handedOver, by: policeman) == nil)
        #expect(
            refusal(.receiveIncomplete, facts(), in: .handedOver, by: policeman) == RefusalCode("materials-complete"))
    }

    @Test func `looking into a clue is decided once and may be lengthened only then`() {
        var clue = facts()
        #expect(refusal(.verify, clue, in: .received, by: police) == nil)
        #expect(refusal(.lengthenVerification, clue, in: .received, by: police) == RefusalCode("not-verified"))
        clue.isVerified = true
        #expect(refusal(.verify, clue, in: .received, by: police) == RefusalCode("verified-already"))
        #expect(refusal(.lengthenVerification, clue, in: .received, by: police) == nil)
    }

    @Test func `the longer time for clues says that it stands from memory`() throws {
        let row = try #require(TimeLimits.row(.policeClueDecision, on: CaseScene.day))
        #expect(row.standing.confidence == .fromMemory)
        #expect(row.amount == .calendarDays(10) && row.counting.extensions.map(\.amount) == [.calendarDays(20)])
    }
}
