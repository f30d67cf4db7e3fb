import Enforcement
import Law

extension SampleWorld {
    /// How far a case of the world has come; each stage goes through all those before it.
    enum CaseStage: Int, CaseIterable, Comparable {
        case registered, checking, filingProposed, investigating, concluded, underReview, reviewed, noticeGiven
        case decided, served, closed

        static func < (one: CaseStage, other: CaseStage) -> Bool { one.rawValue < other.rawValue }
    }

    /// The people of one unit who work a case together.
    struct Crew: Sendable {
        let unit: UnitID
        let officer: Actor
        let second: Actor
        let head: Actor
        let reviewer: Actor
    }

    /// Leaves a case in every state, and a transfer in every state.
    func makeCases(_ cast: Cast) async throws {
        let yunzhou = Crew(
            unit: try cast.unit("yunzhou"), officer: try cast.person("officer"), second: try cast.person("officer2"),
            head: try cast.person("head"), reviewer: try cast.person("reviewer"))
        let linze = Crew(
            unit: try cast.unit("linze"), officer: try cast.person("linze.officer"),
            second: try cast.person("linze.officer2"), head: try cast.person("linze.head"),
            reviewer: try cast.person("linze.reviewer"))
        for (place, stage) in CaseStage.allCases.enumerated() {
            begin(stage, place)
            _ = try await makeCase(SampleCases.all[place % SampleCases.all.count], to: stage, by: yunzhou)
        }
        for (place, stage) in [CaseStage.checking, .investigating, .noticeGiven, .closed].enumerated() {
            begin(stage, place + 3)
            _ = try await makeCase(SampleCases.all[(place + 4) % SampleCases.all.count], to: stage, by: linze)
        }
        try await makeHearings(by: yunzhou)
        try await makeMeasures(by: yunzhou, asking: linze)
        try await makeExecutions(by: yunzhou)
        try await makeCaseNotFiled(by: yunzhou)
        try await makeTransfers(cast, by: yunzhou)
        try await makeLinkage(cast, by: yunzhou)
        try await makeOmissions(cast, by: yunzhou)
        try await makeTaxClues(cast, by: yunzhou)
        try await makeBranches(by: yunzhou)
        try await makeJurisdiction(cast, from: yunzhou)
    }

    /// Goes to where a case begins, so that what is due of it at its stage is due around the present: some of it today,
    /// most of it later, little of it too late.
    private func begin(_ stage: CaseStage, _ place: Int) {
        let hour = 9 + place % 6
        switch stage {
        case .registered: go(toMeet: .clueCheck, in: 6, hour: hour)
        case .checking: go(toMeet: .clueCheck, in: place == 1 ? 0 : 11, hour: hour)
        case .filingProposed: go(toMeet: .clueCheck, in: 2, hour: hour)
        case .investigating: go(toMeet: .caseDecision, in: place == 3 ? 4 : 40, after: 1, hour: hour)
        case .concluded: go(toMeet: .caseReview, in: 1, after: 5, hour: hour)
        case .underReview: go(toMeet: .caseReview, in: -1, after: 5, hour: hour)
        case .reviewed: go(toMeet: .caseDecision, in: 9, after: 1, hour: hour)
        case .noticeGiven: go(toMeet: .caseStatement, in: place == 7 ? 0 : 3, after: 6, hour: hour)
        case .decided, .served, .closed: go(daysAgo: 34 - place, hour: hour)
        }
    }

    /// Registers a case and takes it to a stage.
    func makeCase(_ line: SampleCases.Line, to stage: CaseStage, by crew: Crew) async throws -> CaseID {
        let id = try await office.perform(
            RegisterCase(
                title: line.title, conduct: line.conduct, amount: .yuan(line.yuan), unit: crew.unit,
                source: .monitoring, party: line.party, partyCode: line.code, place: line.place,
                conductOn: office.now.date.adding(days: -6)),
            as: crew.officer)
        if stage >= .checking { try await check(id, crew) }
        if stage >= .filingProposed { try await proposeFiling(id, line, crew) }
        if stage >= .investigating { try await file(id, crew) }
        if stage >= .concluded { try await conclude(id, line, crew) }
        if stage >= .underReview { try await act(TakeUpReview(id), crew.reviewer, hours: 20) }
        if stage >= .reviewed { try await passReview(id, crew) }
        if stage >= .noticeGiven { try await act(GiveNotice(id, servedOn: office.now.date), crew.officer, hours: 6) }
        if stage >= .decided { try await decide(id, line, crew) }
        if stage >= .served { try await serve(id, line, crew) }
        if stage >= .closed {
            try await pay(id, crew)
            try await act(CloseCase(id, ClosingReport(performance: "罚款已缴清，没收物品已入库")), crew.head, days: 1)
        }
        return id
    }

    func act<O: Operation>(_ operation: O, _ actor: Actor, days: Int = 0, hours: Int = 0) async throws {
        pass(days: days, hours: hours)
        _ = try await office.perform(operation, as: actor)
    }

    private func check(_ id: CaseID, _ crew: Crew) async throws {
        try await act(AssignCaseOfficers(id, officers: [crew.officer.userID, crew.second.userID]), crew.head, hours: 2)
    }

    private func proposeFiling(_ id: CaseID, _ line: SampleCases.Line, _ crew: Crew) async throws {
        let proposal = FilingProposal.file(
            conditions: Set(FilingCondition.allCases), reasons: "经核查，\(line.party)\(line.conduct)，有初步证据证明。")
        try await act(ProposeFiling(id, proposal), crew.officer, days: 1)
    }

    private func file(_ id: CaseID, _ crew: Crew) async throws {
        try await act(DecideFiling(id, files: true, opinion: "同意立案"), crew.head, hours: 4)
    }

    private func conclude(_ id: CaseID, _ line: SampleCases.Line, _ crew: Crew) async throws {
        pass(days: 2)
        try await act(
            AddCaseEvidence(
                id, kind: .object, name: line.goods, detail: "现场提取，当事人签字确认", collectedOn: office.now.date,
                collector: "\(crew.officer.name)、\(crew.second.name)"), crew.officer)
        try await act(
            ConcludeInvestigation(
                id,
                Conclusion(
                    facts: "\(line.party)\(line.conduct)，货值金额\(line.yuan)元。",
                    basis: line.law.conduct, proposal: .penalty, penalty: line.penalty)),
            crew.officer, days: 1)
    }

    private func passReview(_ id: CaseID, _ crew: Crew) async throws {
        try await act(
            ReviewCase(id, ReviewOpinion(passed: true, opinion: "事实清楚，证据确凿，程序合法，适用依据正确。")), crew.reviewer, hours: 3)
    }

    func decide(_ id: CaseID, _ line: SampleCases.Line, _ crew: Crew) async throws {
        pass(days: 9)
        let facts = try await office.read { try CaseStore.load(id, for: crew.head, in: $0).facts }
        let until = facts.statementUntil
        // A long holiday lengthens the period in which the party states its case.
        if let until, office.now <= until { pass(days: until.date.dayNumber - office.now.date.dayNumber + 1) }
        try await act(
            DecideCase(
                id,
                CaseDecision(
                    kind: .penalty, penalty: line.penalty, reasons: "违法事实清楚，证据确凿。",
                    basis: line.law.penalty,
                    withoutTransfer: facts.untransferred(on: office.now.date).isEmpty
                        ? nil : "当事人否认明知，拟补充证据后再议移送。")), crew.head)
    }

    func serve(_ id: CaseID, _ line: SampleCases.Line, _ crew: Crew) async throws {
        pass(days: 1)
        try await act(
            ServeDecision(
                id, ServiceRecord(method: .inPerson, servedOn: office.now.date, recipient: line.recipient)), crew.second
        )
    }

    private func makeCaseNotFiled(by crew: Crew) async throws {
        go(daysAgo: 20, hour: 10)
        let id = try await makeCase(SampleCases.all[7], to: .checking, by: crew)
        let proposal = FilingProposal.doNotFile(ground: .minorAndCorrected, reasons: "仅售出一件并已召回退款。")
        try await act(ProposeFiling(id, proposal), crew.officer, days: 3)
        try await act(DecideFiling(id, files: false, opinion: "同意不予立案"), crew.head, hours: 5)
        go(toMeet: .clueCheck, in: 3, hour: 10)
        let open = try await makeCase(SampleCases.all[6], to: .checking, by: crew)
        try await act(ProposeFiling(open, proposal), crew.second, days: 1)
    }
}
