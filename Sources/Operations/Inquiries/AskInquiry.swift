package import Enforcement
package import Law

/// Records the sample that two officers drew and sealed.
package struct DrawSample: Operation {
    package static let name = "inquiry.draw"

    package let id: InquiryID
    package let version: Int?
    package let sample: InquirySample

    package init(_ id: InquiryID, version: Int? = nil, _ sample: InquirySample) {
        self.id = id
        self.version = version
        self.sample = sample
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> InquiryVersion {
        let step = try InquiryStep(id, version: version, in: work)
        let drawn = InquirySample(
            drawnOn: sample.drawnOn, place: sample.place, method: sample.method, total: sample.total,
            drawn: sample.drawn, spare: sample.spare, unit: sample.unit, seals: sample.seals, present: sample.present,
            officers: step.loaded.team.filter { $0.isValid(on: sample.drawnOn) }.map(\.name))
        let result = try step.take(
            .draw, .sample(drawn), reason: "\(drawn.drawn)/\(drawn.total)\(drawn.unit)，\(drawn.seals)",
            setting: [("sample", try JSONText.encode(drawn))])
        try CaseStep(step.record.caseID, version: nil, in: work).issue(
            .samplingRecord, InquiryPapers.sampling(of: step.loaded, drawn))
        return result
    }
}

extension DrawSample {
    static let act = Act<Inquiry>(
        "sampling", "drawSample", on: .draw, told: \.party,
        asking: .day("drawnOn", Wording("抽样日期", "Sampled on")),
        .line("place", Wording("抽样地点", "Where"), example: "青石县人民路8号库房"),
        .line("method", Wording("抽样方法", "How"), most: 500, example: "从同一批次380条中随机抽取"),
        total, drawn, spare, unit,
        .line("seals", Wording("封签编号", "Numbers of the seals"), most: 500, example: "青封0012—0014"),
        .line("present", Wording("到场的当事人或者见证人", "Party or witness there"), example: "当事人孙某到场")
    ) { id, version, day, place, method, total, drawn, spare, unit, seals, present in
        DrawSample(
            id, version: version,
            InquirySample(
                drawnOn: day, place: place, method: method, total: total, drawn: drawn, spare: spare, unit: unit,
                seals: seals, present: present, officers: []))
    }

    private static let total = Ask<Inquiry, Int64>.count("total", Wording("抽样基数", "Of how many"), example: 380)
    private static let drawn = Ask<Inquiry, Int64>.count("drawn", Wording("抽样数量", "How many drawn"), example: 6)
    private static let spare = Ask<Inquiry, Int64>.count(
        "spare", Wording("备用样品数量", "How many kept aside"), example: 3)
    private static let unit = Ask<Inquiry, String>.line(
        "unit", Wording("计量单位", "Counted in"), most: 20, example: "条", start: { _ in "件" })
}

/// Sends goods to a laboratory, or asks the holder of a right: from here the time does not count.
package struct AskInquiry: Operation {
    package static let name = "inquiry.ask"

    package let id: InquiryID
    package let version: Int?
    package let round: InquiryRound

    package init(_ id: InquiryID, version: Int? = nil, _ round: InquiryRound) {
        self.id = id
        self.version = version
        self.round = round
    }

    /// - Throws: `Refusal` from the procedures of the inquiry and of the measure; `invalidInput` for no measure in force.
    package func perform(in work: Work) throws -> InquiryVersion {
        let step = try InquiryStep(id, version: version, in: work)
        let record = step.record
        let result = try step.take(
            record.kind.isTest ? .entrust : .ask, .round(round),
            reason: "\(round.organ)：\(round.question)，至\(round.until)", days: [.inquiryAnswer: round.until],
            time: step.time(from: round.sentOn),
            setting: [("rounds", try JSONText.encode(record.rounds + [round]))])
        let file = try CaseStep(record.caseID, version: nil, in: work)
        if record.kind.isTest {
            try file.issue(.testCommission, InquiryPapers.commission(of: step.loaded, round))
        } else {
            try file.issue(.identificationNotice, InquiryPapers.identification(of: step.loaded, round))
        }
        try step.holdMeasure(for: round)
        return result
    }
}

extension AskInquiry {
    static let testAct = Act<Inquiry>(
        "commission", "entrustInquiry", on: .entrust,
        consequence: Wording(
            "自送检之日至收到结果之日，时间不计入核查、办案期限；物品在查封、扣押中的，也不计入其期限",
            "From here to the result time does not count for the check and the decision, nor for sealing or detention"),
        told: \.party,
        asking: .line(
            "organ", Wording("检验检测、鉴定机构", "Who tests"), example: "云江省产品质量检验研究院"),
        .text(
            "question", Wording("委托事项和依据标准", "What is to be found, and by which standard"), rows: 3,
            example: "纤维成分、标识是否符合GB/T 29862"),
        sentOn, until, measure, toldOn
    ) { id, version, organ, question, sentOn, until, measure, toldOn in
        AskInquiry(
            id, version: version,
            InquiryRound(
                organ: organ, question: question, sentOn: sentOn, until: until, measureID: measure,
                partyToldOn: toldOn))
    }

    static let identificationAct = Act<Inquiry>(
        "identification", "askHolder", on: .ask,
        consequence: Wording(
            "自送交之日至收到意见之日，时间不计入核查、办案期限", "From here to the answer time does not count for the check and the decision"),
        asking: holder, genuine, sentOn, until
    ) { id, version, organ, question, sentOn, until in
        AskInquiry(
            id, version: version, InquiryRound(organ: organ, question: question, sentOn: sentOn, until: until))
    }

    private static let holder = Ask<Inquiry, String>.line(
        "organ", Wording("权利人", "Holder of the right"), example: "青石县云锦丝绸有限公司",
        start: { $0.loaded.goods?.holder })
    private static let genuine = Ask<Inquiry, String>.text(
        "question", Wording("辨认、鉴别事项", "What is asked"), rows: 3, example: "是否为你单位生产或者许可生产",
        start: { _ in "是否为你单位生产或者许可生产" })
    private static let sentOn = Ask<Inquiry, LegalDate>.day("sentOn", Wording("送交日期", "Sent on"))
    private static let until = Ask<Inquiry, LegalDate>.day(
        "until", Wording("完成期限", "Until"), start: { (_: InquiryInHand) in nil })
    private static let measure = Ask<Inquiry, MeasureID>.record(
        "measure", Wording("物品所在的查封、扣押", "The measure under which they are held"), .measure,
        help: Wording("物品在查封、扣押中的选择，其期限同时停止计算", "Its period waits too"),
        options: { record in
            record.loaded.measures.map {
                Choice($0.id.rawValue, Wording("\($0.number) \($0.object)", "\($0.number) \($0.object)"))
            }
        }
    ).ifGiven
    private static let toldOn = Ask<Inquiry, LegalDate>.day(
        "partyToldOn", Wording("书面告知当事人期间的日期", "The party told of the time on"),
        help: Wording("物品在查封、扣押中的必填", "Needed where the goods are held"), start: { (_: InquiryInHand) in nil }
    ).ifGiven
}

/// Gives those who find the answer longer.
package struct ProlongInquiry: Operation {
    package static let name = "inquiry.prolong"

    package let id: InquiryID
    package let version: Int?
    package let until: LegalDate
    package let reason: String

    package init(_ id: InquiryID, version: Int? = nil, until: LegalDate, reason: String) {
        self.id = id
        self.version = version
        self.until = until
        self.reason = reason
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> InquiryVersion {
        let step = try InquiryStep(id, version: version, in: work)
        guard let last = step.record.rounds.last else { throw Refusal.notFound(.inquiry) }
        let round = last.prolonged(until: until)
        let result = try step.take(
            .prolong, .longer(until, reason: reason), reason: "至\(until)：\(reason)",
            setting: [("rounds", try JSONText.encode(step.record.rounds.dropLast() + [round]))])
        try work.moveClock(.inquiryAnswer, on: step.record.reference, to: until)
        if let measure = step.loaded.measures.first(where: { $0.id == round.measureID }) {
            try CaseStep(step.record.caseID, version: nil, in: work).issue(
                .testPeriodNotice, InquiryPapers.period(of: step.record, round, measure))
        }
        return result
    }
}

extension ProlongInquiry {
    static let act = Act<Inquiry>(
        "prolongation", "prolongInquiry", on: .prolong,
        asking: until, .reason(rows: 3, example: "检验项目增加，机构书面说明需要延长")
    ) { id, version, until, reason in
        ProlongInquiry(id, version: version, until: until, reason: reason)
    }

    private static let until = Ask<Inquiry, LegalDate>.day(
        "until", Wording("完成期限", "Until"), start: { (_: InquiryInHand) in nil })
}
