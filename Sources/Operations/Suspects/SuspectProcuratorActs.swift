package import Enforcement
package import Law
import Storage

/// The procuratorate decides on the arrest.
package struct DecideArrest: Operation {
    package static let name = "suspect.decide-arrest"

    package let id: SuspectID
    package let version: Int?
    /// Why it is refused; nil where it is approved.
    package let refusal: ArrestRefusal?
    package let reason: String

    package static func approve(_ id: SuspectID, version: Int? = nil) -> DecideArrest {
        DecideArrest(id: id, version: version, refusal: nil, reason: "")
    }

    package static func refuse(
        _ id: SuspectID, version: Int? = nil, _ refusal: ArrestRefusal, reason: String
    ) -> DecideArrest {
        DecideArrest(id: id, version: version, refusal: refusal, reason: reason)
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> SuspectVersion {
        let step = try SuspectStep(id, version: version, in: work)
        let result: SuspectVersion
        if let refusal {
            let measure = step.measureAtLarge
            result = try step.take(
                .refuseArrest, .reason(reason), reason: "\(refusal.label.zh)：\(reason)",
                setting: [
                    ("measure", measure), ("measure_since", measure == .none ? nil : step.record.measureSince),
                    ("arrest_refusal", refusal),
                ])
        } else {
            result = try step.take(
                .approveArrest,
                setting: [
                    ("measure", CompulsoryMeasure.arrest), ("measure_since", work.today), ("arrested_at", work.now),
                    ("arrest_refusal", String?.none),
                ])
        }
        let word = refusal == nil ? SuspectEvent.approveArrest.label : SuspectEvent.refuseArrest.label
        try step.tell(
            "suspect.arrest-decided", Wording("\(word.zh)：\(step.record.number)", "\(word.en): \(step.record.number)"))
        return result
    }
}

extension DecideArrest {
    static let approval = Act<Suspect>("arrest", "approveArrest", on: .approveArrest, told: \.bothAreTold) {
        id, version in
        DecideArrest.approve(id, version: version)
    }

    static let refusal = Act<Suspect>(
        "arrest-refusal", "refuseArrest", on: .refuseArrest, told: \.bothAreTold,
        asking: .one("refusal", Wording("不批准逮捕的情形", "Why it is refused"), \.label, few: true, example: .insufficient),
        .reason("现有证据不足以证明其明知")
    ) { id, version, refusal, reason in
        DecideArrest.refuse(id, version: version, refusal, reason: reason)
    }
}

/// The procuratorate takes the fast track, which leaves less time.
///
/// - Source: 刑事诉讼法 Art 172.
package struct TakeFastTrack: Operation {
    package static let name = "suspect.take-fast-track"

    package let id: SuspectID
    package let version: Int?

    package init(_ id: SuspectID, version: Int? = nil) {
        self.id = id
        self.version = version
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> SuspectVersion {
        let step = try SuspectStep(id, version: version, in: work)
        let result = try step.take(.takeFastTrack, setting: [("is_fast", true)])
        if let since = step.loaded.reviewSince {
            try work.backdateClock(.prosecutionFastTrack, on: step.record.reference, to: since)
        }
        return result
    }
}

extension TakeFastTrack {
    static let act = Act<Suspect>(
        "fast-track", "takeFastTrack", on: .takeFastTrack,
        consequence: Wording("期限自移送起诉之日起按速裁程序重新计算", "The shorter time counts from the day of the request")
    ) { id, version in
        TakeFastTrack(id, version: version)
    }
}

/// The procuratorate takes longer over a grave or complex case.
package struct LengthenReview: Operation {
    package static let name = "suspect.lengthen-review"

    package let id: SuspectID
    package let version: Int?
    package let reason: String

    package init(_ id: SuspectID, version: Int? = nil, reason: String) {
        self.id = id
        self.version = version
        self.reason = reason
    }

    /// - Throws: `Refusal` from the procedure; `extended-already`.
    package func perform(in work: Work) throws -> SuspectVersion {
        let step = try SuspectStep(id, version: version, in: work)
        let result = try step.take(.lengthenReview, .reason(reason), reason: reason)
        try work.extendClock(
            step.loaded.facts.isFast ? .prosecutionFastTrack : .prosecutionDecision, on: step.record.reference)
        return result
    }
}

extension LengthenReview {
    static let act = Act<Suspect>(
        "review-extension", "lengthenReview", on: .lengthenReview, asking: .reason("案情重大、复杂")
    ) { id, version, reason in
        LengthenReview(id, version: version, reason: reason)
    }
}

/// The procuratorate decides on prosecution; what it does not prosecute is referred back in the same transaction.
package struct DecideProsecution: Operation {
    package static let name = "suspect.decide-prosecution"

    package let id: SuspectID
    package let version: Int?
    /// Of what it accuses; nil where it does not prosecute.
    package let crime: SuspectedCrime?
    /// How it does not prosecute; nil where it does.
    package let nonProsecution: NonProsecution?
    package let reason: String

    package static func prosecute(
        _ id: SuspectID, version: Int? = nil, for crime: SuspectedCrime
    ) -> DecideProsecution {
        DecideProsecution(id: id, version: version, crime: crime, nonProsecution: nil, reason: "")
    }

    package static func doNotProsecute(
        _ id: SuspectID, version: Int? = nil, _ kind: NonProsecution, reason: String
    ) -> DecideProsecution {
        DecideProsecution(id: id, version: version, crime: nil, nonProsecution: kind, reason: reason)
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> SuspectVersion {
        let step = try SuspectStep(id, version: version, in: work)
        let result: SuspectVersion
        if let nonProsecution {
            result = try step.take(
                .doNotProsecute, .reason(reason), reason: "\(nonProsecution.label.zh)：\(reason)",
                setting: [
                    ("non_prosecution", nonProsecution), ("not_prosecuted_at", work.now),
                    ("measure", CompulsoryMeasure.none), ("measure_since", String?.none),
                ])
            try ReferralOpening.open(step.loaded, nonProsecution, in: work)
        } else {
            result = try step.take(
                .prosecute, reason: crime?.label.zh,
                setting: [("crime", crime ?? step.record.crime), ("prosecuted_at", work.now)])
        }
        let word = nonProsecution == nil ? SuspectEvent.prosecute.label : SuspectEvent.doNotProsecute.label
        try step.tell(
            "suspect.prosecution-decided",
            Wording("\(word.zh)：\(step.record.number)", "\(word.en): \(step.record.number)"))
        return result
    }
}

extension DecideProsecution {
    static let prosecution = Act<Suspect>(
        "prosecution", "prosecuteSuspect", on: .prosecute, told: \.bothAreTold,
        asking: charge
    ) { id, version, crime in
        DecideProsecution.prosecute(id, version: version, for: crime)
    }

    private static let charge = Ask<Suspect, SuspectedCrime>.one(
        "crime", Wording("起诉罪名", "Charge"), \.label, example: .sellingCounterfeits, start: { $0.record.crime })

    static let nonProsecution = Act<Suspect>(
        "non-prosecution", "doNotProsecute", on: .doNotProsecute,
        consequence: Wording(
            "同时产生一件反向衔接，三个工作日内移送行政检察部门", "A referral is opened, to be passed on in three working days"),
        told: \.bothAreTold,
        asking: .one("kind", Wording("不起诉的种类", "How"), \.label, few: true, example: .discretionary),
        .reason("犯罪情节轻微，已退赔")
    ) { id, version, kind, reason in
        DecideProsecution.doNotProsecute(id, version: version, kind, reason: reason)
    }
}

/// The procuratorate records what the court decided, at first instance or above.
package struct RecordJudgment: Operation {
    package static let name = "suspect.record-judgment"

    package let id: SuspectID
    package let version: Int?
    package let judgment: Judgment
    /// Whether the court above judged, whose judgment is in force at once.
    package let isSecond: Bool

    package init(_ id: SuspectID, version: Int? = nil, _ judgment: Judgment, isSecond: Bool = false) {
        self.id = id
        self.version = version
        self.judgment = judgment
        self.isSecond = isSecond
    }

    /// - Throws: `Refusal` from the procedure; `invalidInput` with the field of the judgment that is wrong.
    package func perform(in work: Work) throws -> SuspectVersion {
        let step = try SuspectStep(id, version: version, in: work)
        try CaseInput.require("court", judgment.court, Wording("法院", "the court"), atMost: 200)
        try CaseInput.require("number", judgment.number, Wording("案号", "the number"), atMost: 100)
        if let fault = judgment.fault(isUnit: step.loaded.facts.isUnit) {
            throw Refusal.invalid(fault.field, fault.message)
        }
        let effective: LegalDate? = isSecond ? judgment.judgedOn : nil
        let result = try step.take(
            isSecond ? .judgeAgain : .judge, .judgment(judgment), reason: "\(judgment.court)\(judgment.number)",
            setting: [
                ("judgment", try JSONText.encode(judgment)), ("judged_on", judgment.judgedOn),
                ("effective_on", effective),
            ])
        try step.tell(
            "suspect.judged", Wording("已录入裁判：\(step.record.number)", "A judgment was recorded: \(step.record.number)"))
        return result
    }
}

extension RecordJudgment {
    static let first = act("judgment", "recordJudgment", .judge, isSecond: false)
    static let second = act("second-judgment", "recordSecondJudgment", .judgeAgain, isSecond: true)

    private static func act(_ noun: String, _ name: String, _ event: SuspectEvent, isSecond: Bool) -> Act<Suspect> {
        Act<Suspect>(
            noun, name, on: event, told: \.bothAreTold,
            asking: verdict, crime, sentence, months, probation, fine, administrativeFine, court, number, judgedOn
        ) { id, version, verdict, crime, sentence, months, probation, fine, administrative, court, number, day in
            let judgment = Judgment(
                verdict: verdict, crime: verdict == .acquitted ? nil : crime, sentence: sentence ?? .none,
                months: months.map(Int.init), probation: probation.map(Int.init), fine: fine,
                administrativeFine: administrative, court: court, number: number, judgedOn: day)
            return RecordJudgment(id, version: version, judgment, isSecond: isSecond)
        }
    }

    private static let verdict = Ask<Suspect, CourtVerdict>.one(
        "verdict", Wording("裁判结果", "Verdict"), \.label, few: true, example: .convicted)
    private static let crime = Ask<Suspect, SuspectedCrime>.one(
        "crime", Wording("判决罪名", "Crime"), \.label, example: .sellingCounterfeits, start: { $0.record.crime }
    ).ifGiven
    private static let sentence = Ask<Suspect, Sentence>.one(
        "sentence", Wording("主刑", "Principal sentence"), \.label, example: .imprisonment
    ).ifGiven
    private static let months = Ask<Suspect, Int64>.count("months", Wording("刑期（月）", "Term (months)"), example: 10)
        .ifGiven
    private static let probation = Ask<Suspect, Int64>.count(
        "probation", Wording("缓刑考验期（月）", "Probation (months)"), example: 12
    ).ifGiven
    private static let fine = Ask<Suspect, Money>.yuan(
        "fine", Wording("罚金（元）", "Criminal fine (yuan)"), example: "60000"
    ).ifGiven
    private static let administrativeFine = Ask<Suspect, Money>.yuan(
        "administrativeFine", Wording("此前已处的行政罚款（元）", "Fine imposed by a unit before (yuan)"), example: "20000",
        help: Wording("就同一行为已经缴纳的，折抵罚金", "Paid for the same conduct, it is set off against the criminal fine")
    ).ifGiven
    private static let court = Ask<Suspect, String>.line("court", Wording("法院", "Court"), example: "青石县人民法院")
    private static let number = Ask<Suspect, String>.line(
        "judgmentNumber", Wording("案号", "Number of the judgment"), most: 100, example: "（2027）云0121刑初31号")
    private static let judgedOn = Ask<Suspect, LegalDate>.day("judgedOn", Wording("裁判日期", "Judged on"))
}

/// The judgment of first instance took effect.
package struct RecordEffect: Operation {
    package static let name = "suspect.record-effect"

    package let id: SuspectID
    package let version: Int?
    package let on: LegalDate

    package init(_ id: SuspectID, version: Int? = nil, on day: LegalDate) {
        self.id = id
        self.version = version
        self.on = day
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> SuspectVersion {
        let step = try SuspectStep(id, version: version, in: work)
        let result = try step.take(.takeEffect, .day(on), reason: on.description, setting: [("effective_on", on)])
        try step.tell(
            "suspect.effective",
            Wording("判决已生效：\(step.record.number)", "The judgment is in force: \(step.record.number)"))
        return result
    }
}

extension RecordEffect {
    static let act = Act<Suspect>(
        "effect", "recordEffect", on: .takeEffect, told: \.bothAreTold,
        asking: .day("on", Wording("生效日期", "In force since"))
    ) { id, version, day in
        RecordEffect(id, version: version, on: day)
    }
}
