import Enforcement
import Law

extension SampleWorld {
    /// How far a hearing of the world has come; each stage goes through all those before it.
    private enum HearingStage: Int, CaseIterable, Comparable {
        case asked, set, held, reported, underReview, heard, served

        static func < (one: HearingStage, other: HearingStage) -> Bool { one.rawValue < other.rawValue }
    }

    /// Leaves a hearing at every stage.
    func makeHearings(by crew: Crew) async throws {
        for (line, stage) in zip(SampleCases.heard, HearingStage.allCases) {
            switch stage {
            case .asked, .set: go(daysAgo: 15, hour: 9 + stage.rawValue)
            case .held, .reported, .underReview, .heard: go(daysAgo: 27 + stage.rawValue, hour: 9)
            case .served: go(daysAgo: 48, hour: 9)
            }
            try await makeHearing(line, to: stage, by: crew)
        }
    }

    private func makeHearing(_ line: SampleCases.Line, to stage: HearingStage, by crew: Crew) async throws {
        let id = try await makeCase(line, to: .noticeGiven, by: crew)
        try await requestHearing(id, crew)
        if stage >= .set { try await setHearing(id, crew) }
        if stage >= .held { try await holdHearing(id, line, crew) }
        if stage >= .reported { try await reportHearing(id, crew) }
        if stage >= .underReview { try await act(TakeUpReview(id), crew.reviewer, hours: 3) }
        if stage >= .heard { try await passHearingReview(id, crew) }
        guard stage >= .served else { return }
        try await decide(id, line, crew)
        try await serve(id, line, crew)
    }

    private func requestHearing(_ id: CaseID, _ crew: Crew) async throws {
        pass(days: 1)
        let request = HearingRequest(askedOn: office.now.date, text: "书面要求听证，对罚款数额和没收范围有异议")
        try await act(RequestHearing(id, request), crew.officer)
    }

    /// Sets the hearing for the ninth working day after.
    private func setHearing(_ id: CaseID, _ crew: Crew) async throws {
        pass(hours: 4)
        let today = office.now.date
        try await act(
            SetHearing(
                id, heldOn: office.settings.calendar.adding(workingDays: 9, to: today), time: "9时30分",
                place: "云州市市场监督管理局三楼听证室", recorder: "何静", servedOn: today), crew.reviewer)
    }

    private func holdHearing(_ id: CaseID, _ line: SampleCases.Line, _ crew: Crew) async throws {
        let told = try await office.read { try CaseStore.load(id, for: crew.head, in: $0).facts.hearing.notice?.heldOn }
        guard let told else { return }
        go(daysAgo: present.date.dayNumber - told.dayNumber, hour: 11)
        let minutes = HearingMinutes(
            heldOn: told, present: "当事人\(line.recipient)及代理人，办案人员\(crew.officer.name)、\(crew.second.name)",
            investigators: "\(line.party)\(line.conduct)，货值金额\(line.yuan)元，有实物、销售记录和询问笔录为证。",
            party: "对事实无异议，认为主动配合调查，罚款偏重。", finalWords: "请求从轻处罚。", isSigned: true)
        try await act(HoldHearing(id, minutes), crew.reviewer)
    }

    private func reportHearing(_ id: CaseID, _ crew: Crew) async throws {
        let report = HearingReport(
            findings: "双方对违法事实无争议，争议在于罚款数额。", advice: .asIntended, reasons: "罚款在法定幅度以内，当事人的理由已在量罚时考虑。")
        try await act(ReportHearing(id, report), crew.reviewer, days: 2)
    }

    private func passHearingReview(_ id: CaseID, _ crew: Crew) async throws {
        let opinion = ReviewOpinion(passed: true, opinion: "听证程序合法，同意拟处罚意见。")
        try await act(ReviewCase(id, opinion), crew.reviewer, days: 1)
    }
}
