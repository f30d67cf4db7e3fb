package import Law

package typealias InquiryID = RecordID<RecordTag.Inquiry>

/// Inquiry 抽样检验与辨认: what others are asked about the goods of one case, a laboratory or the holder of the right, from the
/// sample that is drawn to what the party says of the result.
package struct Inquiry: Sendable, Hashable {
    package let id: InquiryID
    /// `青市监检〔2026〕3号`.
    package let number: String
    package let kind: InquiryKind
    package let state: InquiryState
    package let caseID: CaseID
    package let unitID: UnitID
    package let region: String
    /// The goods that it is about.
    package let object: String
    /// The line of the goods of the case; nil where it is about no line of its own.
    package let goodsLine: Int?
    /// Why it is asked.
    package let reason: String
    /// By which law the party may ask for a second test.
    package let retest: RetestRight
    /// The sample, where one was drawn.
    package let sample: InquirySample?
    /// Who was asked what, and what they found; a second test is a second round.
    package let rounds: [InquiryRound]
    /// When the party was told of the result that stands.
    package let toldOn: LegalDate?
    /// What the party said against it.
    package let dispute: InquiryDispute?
    package let openedBy: UserID
    package let openedAt: Moment
    package let closedAt: Moment?
    package let version: Int

    package init(
        id: InquiryID, number: String, kind: InquiryKind, state: InquiryState, caseID: CaseID, unitID: UnitID,
        region: String, object: String, goodsLine: Int?, reason: String, retest: RetestRight, sample: InquirySample?,
        rounds: [InquiryRound], toldOn: LegalDate?, dispute: InquiryDispute?, openedBy: UserID, openedAt: Moment,
        closedAt: Moment?, version: Int
    ) {
        self.id = id
        self.number = number
        self.kind = kind
        self.state = state
        self.caseID = caseID
        self.unitID = unitID
        self.region = region
        self.object = object
        self.goodsLine = goodsLine
        self.reason = reason
        self.retest = retest
        self.sample = sample
        self.rounds = rounds
        self.toldOn = toldOn
        self.dispute = dispute
        self.openedBy = openedBy
        self.openedAt = openedAt
        self.closedAt = closedAt
        self.version = version
    }

    /// On what it rests.
    package static let source = InquiryLaw.sampling

    /// What was found last; nil before anything was.
    package var result: InquiryResult? { rounds.last { $0.result != nil }?.result }

    /// What may be relied on of the goods: what was found last, unless the party's objection is still open.
    package var standing: InquiryFinding? { state.isSettled ? result?.finding : nil }
}

/// What kind of inquiry it is, and so whom it goes to.
///
/// - Source: 市场监督管理行政处罚文书格式范本 (2021), forms 16 and 30.
package enum InquiryKind: String, CaseIterable, Hashable, Sendable, Codable {
    case testing, inspection, quarantine, appraisal, identification

    package var label: Wording {
        switch self {
        case .testing: Wording("检测", "Testing")
        case .inspection: Wording("检验", "Inspection")
        case .quarantine: Wording("检疫", "Quarantine")
        case .appraisal: Wording("鉴定", "Technical appraisal")
        case .identification: Wording("权利人辨认、鉴别", "Identification by the holder of the right")
        }
    }

    /// Whether a laboratory or an appraiser finds the answer, and not the holder of the right.
    package var isTest: Bool { self != .identification }

    /// Why the time of it does not count.
    package var reason: SuspensionReason { isTest ? .testing : .identification }

    /// What it can find.
    package var findings: [InquiryFinding] {
        isTest ? InquiryFinding.allCases : [.counterfeit, .genuine, .unclear]
    }
}

/// What was found of goods.
package enum InquiryFinding: String, CaseIterable, Hashable, Sendable, Codable {
    case counterfeit, genuine, failed, passed, unclear

    package var label: Wording {
        switch self {
        case .counterfeit: Wording("假冒、侵权", "Counterfeit")
        case .genuine: Wording("正品", "Genuine")
        case .failed: Wording("不合格", "Not up to the standard")
        case .passed: Wording("合格", "Up to the standard")
        case .unclear: Wording("无法判定", "It cannot be told")
        }
    }
}

/// By which law the party may ask for a second test, and so within what time.
package enum RetestRight: String, CaseIterable, Hashable, Sendable, Codable {
    case product, food, none

    package var label: Wording {
        switch self {
        case .product: Wording("产品质量法：十五日内申请复检", "Product Quality Law: within fifteen days")
        case .food: Wording("食品安全法：七个工作日内申请复检", "Food Safety Law: within seven working days")
        case .none: Wording("法律未规定复检期限，可以提出书面异议", "No period by law: the party may object in writing")
        }
    }

    /// The period; nil where no law sets one.
    package var limit: TimeLimitID? {
        switch self {
        case .product: .productRetest
        case .food: .foodRetest
        case .none: nil
        }
    }
}

/// The sample that was drawn (抽样记录, form 29).
///
/// - Source: 行政处罚法 (2021) Art 56.
package struct InquirySample: Sendable, Hashable, Codable {
    package let drawnOn: LegalDate
    package let place: String
    package let method: String
    /// How many there were, of which the sample was drawn.
    package let total: Int64
    /// How many were drawn.
    package let drawn: Int64
    /// How many were kept aside, for a second test.
    package let spare: Int64
    /// What the numbers count: 件, 瓶.
    package let unit: String
    /// The numbers of the seals.
    package let seals: String
    /// The party or the witness who was there.
    package let present: String
    /// The officers who drew it.
    package let officers: [String]

    package init(
        drawnOn: LegalDate, place: String, method: String, total: Int64, drawn: Int64, spare: Int64, unit: String,
        seals: String, present: String, officers: [String]
    ) {
        self.drawnOn = drawnOn
        self.place = place
        self.method = method
        self.total = total
        self.drawn = drawn
        self.spare = spare
        self.unit = unit
        self.seals = seals
        self.present = present
        self.officers = officers
    }
}

/// Who is asked what, and until when.
package struct InquiryRound: Sendable, Hashable, Codable {
    /// The laboratory, the appraiser, or the holder of the right.
    package let organ: String
    package let question: String
    package let sentOn: LegalDate
    /// The day by which the answer is due.
    package let until: LegalDate
    /// The measure under which the goods are held meanwhile, whose period waits too; nil where they are not.
    package let measureID: MeasureID?
    /// The day on which the party was told of the time it takes; nil where its goods are not held.
    package let partyToldOn: LegalDate?
    package let result: InquiryResult?

    package init(
        organ: String, question: String, sentOn: LegalDate, until: LegalDate, measureID: MeasureID? = nil,
        partyToldOn: LegalDate? = nil, result: InquiryResult? = nil
    ) {
        self.organ = organ
        self.question = question
        self.sentOn = sentOn
        self.until = until
        self.measureID = measureID
        self.partyToldOn = partyToldOn
        self.result = result
    }

    /// The same until another day.
    package func prolonged(until day: LegalDate) -> InquiryRound {
        InquiryRound(
            organ: organ, question: question, sentOn: sentOn, until: day, measureID: measureID,
            partyToldOn: partyToldOn)
    }

    /// The same with what came of it.
    package func answered(_ result: InquiryResult) -> InquiryRound {
        InquiryRound(
            organ: organ, question: question, sentOn: sentOn, until: until, measureID: measureID,
            partyToldOn: partyToldOn, result: result)
    }
}

/// What came back: the report of a test, or the statement of the holder of the right.
package struct InquiryResult: Sendable, Hashable, Codable {
    package let finding: InquiryFinding
    /// What the report says, and why.
    package let words: String
    /// The number of the report or the statement.
    package let report: String
    package let receivedOn: LegalDate
    /// The file that holds it.
    package let evidenceID: EvidenceID
    /// SHA-256 of that file, as it was when it came.
    package let digest: String
    /// What it cost, and the unit bears; nil where it cost nothing.
    package let cost: Money?

    package init(
        finding: InquiryFinding, words: String, report: String, receivedOn: LegalDate, evidenceID: EvidenceID,
        digest: String, cost: Money?
    ) {
        self.finding = finding
        self.words = words
        self.report = report
        self.receivedOn = receivedOn
        self.evidenceID = evidenceID
        self.digest = digest
        self.cost = cost
    }
}

/// What the party said against a result: it asks for a second test, or objects.
package struct InquiryDispute: Sendable, Hashable, Codable {
    package let raisedOn: LegalDate
    package let words: String
    /// Why it was refused; nil where it was not.
    package let refusal: String?

    package init(raisedOn: LegalDate, words: String, refusal: String? = nil) {
        self.raisedOn = raisedOn
        self.words = words
        self.refusal = refusal
    }

    /// The same, refused.
    package func refused(_ reason: String) -> InquiryDispute {
        InquiryDispute(raisedOn: raisedOn, words: words, refusal: reason)
    }
}
