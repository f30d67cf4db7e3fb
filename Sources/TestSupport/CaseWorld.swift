package import Enforcement
import Law
package import Operations

/// A county with two officers, a head, a reviewer, its police and a procurator, and cases brought as far as a test needs.
package struct CaseWorld: Sendable {
    package let house: TestOffice
    package let li: Actor
    package let wang: Actor
    package let head: Actor
    package let reviewer: Actor
    package let countyPolice: Unit
    package let policeman: Actor
    package let policeHead: Actor
    package let procurator: Actor

    package var office: Office { house.office }

    /// Registers the people in an office of their own.
    package init() async throws {
        try await self.init(in: TestOffice())
    }

    /// Registers the people in an office that there is.
    package init(in house: TestOffice) async throws {
        self.house = house
        li = try await house.person("李梅", [.officer], signInName: "li.mei")
        wang = try await house.person("王强", [.officer], signInName: "wang.qiang")
        head = try await house.person("陈立", [.unitHead], signInName: "chen.li")
        reviewer = try await house.person("何审", [.legalReviewer], signInName: "he.shen")
        countyPolice = try await house.unit("青石县公安局", short: "青公", kind: .police, region: "430103")
        policeman = try await house.person("周警", [.police], in: countyPolice, signInName: "zhou.jing")
        policeHead = try await house.person("吴局", [.policeHead], in: countyPolice, signInName: "wu.ju")
        let procuratorate = try await house.unit("青石县人民检察院", short: "青检", kind: .procuratorate, region: "430103")
        procurator = try await house.person("郑检", [.procurator], in: procuratorate, signInName: "zheng.jian")
    }

    /// Registered by an officer.
    package func registered() async throws -> CaseID {
        try await office.perform(
            RegisterCase(
                title: "销售侵犯注册商标专用权商品", conduct: "在网店销售标有“云锦”字样的丝巾", amount: .yuan(62_000),
                unit: house.county.id, source: .monitoring, party: "青石县锦绣商行", place: "青石县人民路8号",
                conductOn: LegalDate("2026-11-02")), as: li)
    }

    /// With both officers named.
    package func checking() async throws -> CaseID {
        let id = try await registered()
        try await act(AssignCaseOfficers(id, officers: [li.userID, wang.userID]), as: head)
        return id
    }

    /// Filed by the head.
    package func investigating() async throws -> CaseID {
        let id = try await checking()
        try await act(ProposeFiling(id, CaseWorld.proposal), as: li)
        try await act(DecideFiling(id, files: true, opinion: "同意立案"), as: head)
        return id
    }

    /// With evidence and a report that proposes a penalty.
    package func concluded() async throws -> CaseID {
        let id = try await investigating()
        try await addEvidence(to: id)
        try await act(ConcludeInvestigation(id, CaseWorld.report), as: li)
        return id
    }

    /// Passed by the reviewer.
    package func reviewed() async throws -> CaseID {
        let id = try await concluded()
        try await act(TakeUpReview(id), as: reviewer)
        try await act(ReviewCase(id, ReviewOpinion(passed: true, opinion: "事实清楚，证据确凿")), as: reviewer)
        return id
    }

    /// The party has been told today.
    package func noticeGiven() async throws -> CaseID {
        let id = try await reviewed()
        try await act(GiveNotice(id, servedOn: house.clock.now.date), as: li)
        return id
    }

    /// Decided with a fine of 20,000 yuan and gains of 3,000, and served on the party today.
    package func served() async throws -> (CaseID, ExecutionID) {
        let id = try await noticeGiven()
        house.clock.advance(days: 8)
        try await act(DecideCase(id, CaseWorld.decision), as: head)
        let service = ServiceRecord(method: .inPerson, servedOn: house.clock.now.date, recipient: "孙某")
        try await act(ServeDecision(id, service), as: wang)
        return (id, try await execution(of: id))
    }

    /// The execution of the decision of a case.
    package func execution(of id: CaseID) async throws -> ExecutionID {
        let head = head
        let file = try await office.read { access in
            try CaseFile(id, for: head, at: house.clock.now, yellow: .third, in: access)
        }
        guard let record = file.executions.first?.record else { throw Refusal.notFound(.execution) }
        return record.id
    }

    /// Pays what is open of a decision today, and says that it is performed.
    package func perform(_ id: CaseID) async throws {
        let execution = try await execution(of: id)
        let account = try await load(execution).contents.account(on: house.clock.now.date)
        for line in account.lines where line.open.minor > 0 {
            let payment = Payment(
                line.purpose, line.open, paidOn: house.clock.now.date, channel: .bank, receipt: "0012345")
            try await act(RecordPayment(execution, payment), as: li)
        }
        try await act(CompleteExecution(execution, text: "已缴清"), as: li)
    }

    /// The execution as somebody sees it, by default the head.
    package func load(_ id: ExecutionID, as actor: Actor? = nil) async throws -> ExecutionStore.Loaded {
        let actor = actor ?? head
        return try await office.read { try ExecutionStore.load(id, for: actor, in: $0) }
    }

    /// A transfer proposed from a filed case.
    package func proposedTransfer() async throws -> (CaseID, TransferID) {
        let id = try await investigating()
        let transfer = try await office.perform(
            ProposeTransfer(
                case: id, crime: .sellingCounterfeits, ground: .thresholdMet, facts: "销售金额62000元，涉嫌犯罪"), as: li)
        return (id, transfer)
    }

    /// Handed to the county police.
    package func handedOver() async throws -> (CaseID, TransferID) {
        let (id, transfer) = try await proposedTransfer()
        try await act(DecideTransfer(transfer, approves: true, reason: "同意移送"), as: head)
        try await act(
            HandOverTransfer(transfer, to: countyPolice.id, attachments: [.investigationReport, .goodsList]), as: li)
        return (id, transfer)
    }

    /// Performs an operation whose answer nobody needs.
    package func act(_ operation: some Operation, as actor: Actor) async throws {
        _ = try await office.perform(operation, as: actor)
    }

    /// Records a piece of evidence.
    package func addEvidence(to id: CaseID) async throws {
        try await act(
            AddCaseEvidence(
                id, kind: .object, name: "涉案丝巾120条", detail: "标有“云锦”字样", collectedOn: house.clock.now.date,
                collector: "李梅、王强"), as: li)
    }

    /// The case as somebody sees it, by default the head.
    package func load(_ id: CaseID, as actor: Actor? = nil) async throws -> CaseStore.Loaded {
        let actor = actor ?? head
        return try await office.read { try CaseStore.load(id, for: actor, in: $0) }
    }

    /// The transfer as somebody sees it, by default the head.
    package func load(_ id: TransferID, as actor: Actor? = nil) async throws -> TransferStore.Loaded {
        let actor = actor ?? head
        return try await office.read { try TransferStore.load(id, for: actor, in: $0) }
    }

    /// The clocks of a record.
    package func clocks(_ record: RecordReference) async throws -> [RecordClock] {
        let now = house.clock.now
        return try await office.read { try ClockStore.clocks(of: record, now: now, in: $0) }
    }

    /// The code with which an operation is refused, or nil where it goes through.
    package func refusal(of operation: some Operation, as actor: Actor) async throws -> RefusalCode? {
        do {
            _ = try await office.perform(operation, as: actor)
            return nil
        } catch let refusal as Refusal {
            return refusal.code
        }
    }

    package static let proposal = FilingProposal.file(
        conditions: Set(FilingCondition.allCases), reasons: "经核查，该店销售假冒“云锦”商标丝巾")
    package static let penalty = Penalty(kinds: [.fine, .confiscation], fine: .yuan(20_000), confiscated: .yuan(3_000))
    package static let report = Conclusion(
        facts: "2026年11月2日销售假冒“云锦”丝巾120条", basis: "商标法第五十七条第三项、第六十条第二款", proposal: .penalty,
        penalty: penalty)
    package static let decision = CaseDecision(
        kind: .penalty, penalty: penalty, reasons: "事实清楚，证据确凿", basis: "商标法第六十条第二款",
        withoutTransfer: "经会商公安机关，现有证据不足以认定主观明知")
}
