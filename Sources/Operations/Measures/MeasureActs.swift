package import Enforcement
import Law
import Storage

/// The head's word on a measure: before it is carried out, or within a day after it was taken on the spot.
package struct ApproveMeasure: Operation {
    package static let name = "measure.approve"

    package let id: MeasureID
    package let version: Int?
    package let approves: Bool
    /// Why not; an approval needs no words.
    package let reason: String

    package init(_ id: MeasureID, version: Int? = nil, approves: Bool, reason: String = "") {
        self.id = id
        self.version = version
        self.approves = approves
        self.reason = reason
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> MeasureVersion {
        let step = try MeasureStep(id, version: version, in: work)
        let isTaken = step.loaded.record.state == .urgent
        guard !approves else {
            return try step.take(
                isTaken ? .confirm : .approve, reason: reason, setting: [("approved_at", work.now)])
        }
        guard isTaken else {
            return try step.take(.refuse, .reason(reason), reason: reason, setting: [("ended_at", work.now)])
        }
        let ending = MeasureEnding(ground: .other, text: reason)
        return try step.take(
            .annul, .ending(ending), reason: reason,
            setting: [("ended_at", work.now), ("ending", try JSONText.encode(ending))])
    }
}

extension ApproveMeasure {
    static let act = Act<CaseMeasure>("approval", "approveMeasure", on: .approve, told: officers) { id, version in
        ApproveMeasure(id, version: version, approves: true)
    }

    static let refusalAct = Act<CaseMeasure>(
        "refusal", "refuseMeasure", on: .refuse, isWayOut: true, told: officers,
        asking: .reason(example: "不符合法定情形")
    ) { id, version, reason in
        ApproveMeasure(id, version: version, approves: false, reason: reason)
    }

    static let confirmationAct = Act<CaseMeasure>(
        "confirmation", "confirmMeasure", on: .confirm, told: officers
    ) { id, version in
        ApproveMeasure(id, version: version, approves: true)
    }

    static let annulmentAct = Act<CaseMeasure>(
        "annulment", "annulMeasure", on: .annul,
        consequence: Wording("物品立即退还当事人", "The goods go back to the party at once"), isWayOut: true,
        told: { $0.party + officers($0) }, asking: .reason(example: "情况不紧急，不应当场扣押")
    ) { id, version, reason in
        ApproveMeasure(id, version: version, approves: false, reason: reason)
    }

    private static let officers: @Sendable (MeasureInHand) -> [Wording] = { _ in [Wording("办案人员", "The officers")] }
}

/// Extends sealing or detention, once.
package struct ExtendMeasure: Operation {
    package static let name = "measure.extend"

    package let id: MeasureID
    package let version: Int?
    package let reason: String

    package init(_ id: MeasureID, version: Int? = nil, reason: String) {
        self.id = id
        self.version = version
        self.reason = reason
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> MeasureVersion {
        let step = try MeasureStep(id, version: version, in: work)
        let result = try step.take(.extend, .reason(reason), reason: reason)
        try work.extendClock(.seizure, on: step.loaded.record.reference)
        return result
    }
}

extension ExtendMeasure {
    static let act = Act<CaseMeasure>(
        "extension", "extendMeasure", on: .extend,
        consequence: Wording(
            "延长不超过三十日，书面告知当事人并说明理由", "By at most thirty days; the party is told in writing, with the reasons"),
        told: \.party, asking: .reason(example: "案情复杂，需要继续调查进货来源")
    ) { id, version, reason in
        ExtendMeasure(id, version: version, reason: reason)
    }
}

/// Tells the party of a test, whose time does not count, or records what came of it.
package struct TestGoods: Operation {
    package static let name = "measure.test"

    package let id: MeasureID
    package let version: Int?
    /// The test that begins; nil where one ends.
    package let test: MeasureTest?
    /// What came of the test that ends.
    package let result: String

    package init(_ id: MeasureID, version: Int? = nil, begin test: MeasureTest) {
        self.id = id
        self.version = version
        self.test = test
        self.result = ""
    }

    package init(_ id: MeasureID, version: Int? = nil, result: String) {
        self.id = id
        self.version = version
        self.test = nil
        self.result = result
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> MeasureVersion {
        let step = try MeasureStep(id, version: version, in: work)
        if let test {
            return try step.take(
                .startTest, .test(test), reason: "\(test.organ)：\(test.subject)，至\(test.until)",
                setting: [("test", try JSONText.encode(test))])
        }
        let ended = step.loaded.record.test?.ended(result)
        return try step.take(
            .endTest, .reason(result), reason: result, setting: [("test", try ended.map { try JSONText.encode($0) })])
    }
}

extension TestGoods {
    static let act = Act<CaseMeasure>(
        "test", "startMeasureTest", on: .startTest,
        consequence: Wording("检验检测期间不计入查封、扣押期限", "The time of the test does not count in the period"), told: \.party,
        asking: organ, subject, until, toldOn
    ) { id, version, organ, subject, until, toldOn in
        TestGoods(
            id, version: version, begin: MeasureTest(organ: organ, subject: subject, until: until, toldOn: toldOn))
    }

    private static let organ = Ask<CaseMeasure, String>.line(
        "organ", Wording("检验检测机构", "Who tests"), example: "云江省产品质量检验研究院")
    private static let subject = Ask<CaseMeasure, String>.line(
        "subject", Wording("物品和项目", "What is tested"), example: "丝巾纤维成分、标识")
    private static let until = Ask<CaseMeasure, LegalDate>.day(
        "until", Wording("期间截止", "Until"), start: { (_: MeasureInHand) in nil })
    private static let toldOn = Ask<CaseMeasure, LegalDate>.day(
        "toldOn", Wording("书面告知当事人日期", "The party told on"))

    static let resultAct = Act<CaseMeasure>(
        "test-result", "endMeasureTest", on: .endTest, told: \.party,
        asking: .text("result", Wording("检验检测结果", "Result"), rows: 4, example: "报告编号云检2026-118，不符合标识要求")
    ) { id, version, result in
        TestGoods(id, version: version, result: result)
    }
}

/// Ends a measure: it is lifted, the goods are dealt with, or it is never carried out.
package struct EndMeasure: Operation {
    package static let name = "measure.end"

    package let id: MeasureID
    package let version: Int?
    package let ending: MeasureEnding

    package init(_ id: MeasureID, version: Int? = nil, _ ending: MeasureEnding) {
        self.id = id
        self.version = version
        self.ending = ending
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> MeasureVersion {
        let step = try MeasureStep(id, version: version, in: work)
        let event: MeasureEvent =
            step.loaded.record.state == .approved ? .abandon : ending.outcome == nil ? .release : .dispose
        let words = [ending.ground?.label.zh, ending.outcome?.label.zh, ending.text].compactMap(\.self)
        let result = try step.take(
            event, .ending(ending), reason: words.joined(separator: "；"),
            setting: [("ended_at", work.now), ("ending", try JSONText.encode(ending))])
        if ending.outcome == .handedToPolice, step.record.kind.isCompulsory { try tellParty(step) }
        return result
    }
}

extension EndMeasure {
    static let releaseAct = Act<CaseMeasure>(
        "release", "releaseMeasure", on: .release,
        consequence: Wording("物品立即退还", "The goods go back at once"), told: \.party, asking: ground,
        .text("text", receivedLabel, rows: 3, example: "丝巾12条已退还当事人孙某签收")
    ) { id, version, ground, text in
        EndMeasure(id, version: version, MeasureEnding(ground: ground, text: text))
    }

    static let disposalAct = Act<CaseMeasure>(
        "disposal", "disposeOfGoods", on: .dispose, told: \.party, asking: outcome,
        .text("text", receivedLabel, rows: 3, example: "丝巾380条移交县局罚没仓库，罗平接收")
    ) { id, version, outcome, text in
        EndMeasure(id, version: version, MeasureEnding(outcome: outcome, text: text))
    }

    static let abandonmentAct = Act<CaseMeasure>(
        "abandonment", "abandonMeasure", on: .abandon, isWayOut: true,
        asking: .text("text", Wording("不再实施的理由", "Why it is given up"), rows: 3, example: "现场未发现涉案物品")
    ) { id, version, text in
        EndMeasure(id, version: version, MeasureEnding(text: text))
    }

    private static let receivedLabel = Wording("物品去向和经手情况", "Who received what")
    private static let ground = Ask<CaseMeasure, ReleaseGround>.one(
        "ground", Wording("解除情形", "Ground"), \.label, few: true, example: .unrelated)
    private static let outcome = Ask<CaseMeasure, GoodsOutcome>.one(
        "outcome", Wording("处理方式", "What becomes of the goods"), \.label, few: true, example: .confiscated)
}
