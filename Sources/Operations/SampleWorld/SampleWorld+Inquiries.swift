import Enforcement
import Law

extension SampleWorld {
    /// Leaves goods with a laboratory and with the holder of a right, and a request with another unit, in cases whose measures wait.
    func makeInquiry(on id: CaseID, _ line: SampleCases.Line, at stage: MeasureState, by crew: Crew, asking other: Crew)
        async throws
    {
        switch stage {
        case .proposed: try await askOther(id, line, crew, other)
        case .approved: try await sendSample(of: id, line, crew)
        case .standing: try await askHolder(id, line, crew)
        default: return
        }
    }

    private func sendSample(of id: CaseID, _ line: SampleCases.Line, _ crew: Crew) async throws {
        let inquiry = try await office.perform(
            OpenInquiry(id, .inspection, object: line.goods, reason: "需要确认是否符合标准", retest: .product),
            as: crew.officer
        ).inquiry
        let sample = InquirySample(
            drawnOn: office.now.date, place: line.place, method: "从同一批次中随机抽取", total: 40, drawn: 6, spare: 3,
            unit: "件", seals: "云封0012—0014", present: "当事人\(line.recipient)到场", officers: [])
        try await act(DrawSample(inquiry, sample), crew.officer)
        let round = InquiryRound(
            organ: "云江省产品质量检验研究院", question: "成分、标识", sentOn: office.now.date,
            until: office.now.date.adding(days: 20))
        try await act(AskInquiry(inquiry, round), crew.second)
    }

    private func askHolder(_ id: CaseID, _ line: SampleCases.Line, _ crew: Crew) async throws {
        let inquiry = try await office.perform(
            OpenInquiry(id, .identification, object: line.goods, reason: "需要确认是否为权利人生产或者许可生产"), as: crew.officer
        ).inquiry
        let round = InquiryRound(
            organ: "商标权利人维权部", question: "是否为你单位生产或者许可生产", sentOn: office.now.date,
            until: office.now.date.adding(days: 10))
        try await act(AskInquiry(inquiry, round), crew.officer)
    }

    private func askOther(_ id: CaseID, _ line: SampleCases.Line, _ crew: Crew, _ other: Crew) async throws {
        let request = try await office.perform(
            AskAssistance(
                id, of: other.unit, facts: "\(line.party)\(line.conduct)，供货方在你辖区。",
                matters: "核实供货方向当事人供货的数量和价格\n提取相关出库单据", basis: "《中华人民共和国行政处罚法》第二十六条"),
            as: crew.officer
        ).assistance
        try await act(TakeAssistance(request), other.officer, days: 1)
    }
}
