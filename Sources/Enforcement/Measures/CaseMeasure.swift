package import Law

package typealias MeasureID = RecordID<RecordTag.Measure>

/// Measure 强制措施、先行登记保存: evidence registered for keeping, premises or goods sealed or detained in one case.
package struct CaseMeasure: Sendable, Hashable {
    package let id: MeasureID
    /// `青市监措〔2026〕3号`.
    package let number: String
    package let kind: MeasureKind
    package let state: MeasureState
    package let caseID: CaseID
    package let unitID: UnitID
    package let region: String
    /// The premises, facilities or goods that it is about, as proposed.
    package let object: String
    package let reason: String
    /// The provision that allows it.
    package let basis: String
    /// Whether it was taken on the spot and approved afterwards.
    package let isUrgent: Bool
    package let proposedBy: UserID
    package let proposedAt: Moment
    package let approvedAt: Moment?
    /// How it was carried out; nil before.
    package let execution: MeasureExecution?
    /// The test that the goods are in, or were in last.
    package let test: MeasureTest?
    /// How it ended; nil while it stands.
    package let ending: MeasureEnding?
    package let endedAt: Moment?
    package let version: Int

    package init(
        id: MeasureID, number: String, kind: MeasureKind, state: MeasureState, caseID: CaseID, unitID: UnitID,
        region: String, object: String, reason: String, basis: String, isUrgent: Bool, proposedBy: UserID,
        proposedAt: Moment, approvedAt: Moment?, execution: MeasureExecution?, test: MeasureTest?,
        ending: MeasureEnding?, endedAt: Moment?, version: Int
    ) {
        self.id = id
        self.number = number
        self.kind = kind
        self.state = state
        self.caseID = caseID
        self.unitID = unitID
        self.region = region
        self.object = object
        self.reason = reason
        self.basis = basis
        self.isUrgent = isUrgent
        self.proposedBy = proposedBy
        self.proposedAt = proposedAt
        self.approvedAt = approvedAt
        self.execution = execution
        self.test = test
        self.ending = ending
        self.endedAt = endedAt
        self.version = version
    }
}

/// What kind of measure it is.
///
/// - Source: 行政处罚法 (2021) Art 56; 行政强制法 Art 9, 22.
package enum MeasureKind: String, CaseIterable, Hashable, Sendable, Codable {
    /// 先行登记保存.
    case keeping
    /// 查封场所、设施或者财物.
    case sealing
    /// 扣押财物.
    case detention

    package var label: Wording {
        switch self {
        case .keeping: Wording("先行登记保存", "Registered for keeping")
        case .sealing: Wording("查封", "Sealed")
        case .detention: Wording("扣押", "Detained")
        }
    }

    /// Whether the law on compulsion governs it.
    package var isCompulsory: Bool { self != .keeping }

    /// The article on which it rests.
    package var source: LegalSource { isCompulsory ? MeasureLaw.procedure : MeasureLaw.keeping }
}

/// How a measure was carried out.
///
/// - Source: 行政强制法 Art 18, 24.
package struct MeasureExecution: Sendable, Hashable, Codable {
    /// When it was carried out: its period counts from here.
    package let at: Moment
    package let place: String
    /// Whether the party was there, or a witness in its stead, and who.
    package let present: String
    /// What the party said on it.
    package let statement: String
    /// Who keeps the goods, and where.
    package let keeper: String
    /// Whether the reasons, the basis, the party's rights and its remedies were told on the spot.
    package let rightsTold: Bool
    /// The officers who carried it out.
    package let officers: [String]

    package init(
        at: Moment, place: String, present: String, statement: String, keeper: String, rightsTold: Bool,
        officers: [String]
    ) {
        self.at = at
        self.place = place
        self.present = present
        self.statement = statement
        self.keeper = keeper
        self.rightsTold = rightsTold
        self.officers = officers
    }
}

/// One line of the list of premises, facilities or goods (场所/设施/财物清单, form 24).
package struct MeasureGoods: Sendable, Hashable, Codable {
    package let name: String
    /// Make, model, batch.
    package let spec: String
    package let quantity: Int64
    /// What the quantity counts: 件, 箱, 间.
    package let unit: String
    package let note: String

    package init(name: String, spec: String, quantity: Int64, unit: String, note: String) {
        self.name = name
        self.spec = spec
        self.quantity = quantity
        self.unit = unit
        self.note = note
    }
}

/// A test whose time does not count in the period of a measure (检测/检验/检疫/鉴定期间告知书, form 31).
///
/// - Source: 行政强制法 Art 25(3).
package struct MeasureTest: Sendable, Hashable, Codable {
    /// Who tests.
    package let organ: String
    /// What is tested.
    package let subject: String
    /// The day by which the result is due, as the party was told.
    package let until: LegalDate
    /// The day on which the party was told.
    package let toldOn: LegalDate
    /// What came of it; nil while it goes on.
    package let result: String?

    package init(organ: String, subject: String, until: LegalDate, toldOn: LegalDate, result: String? = nil) {
        self.organ = organ
        self.subject = subject
        self.until = until
        self.toldOn = toldOn
        self.result = result
    }

    /// The same with its result.
    package func ended(_ result: String) -> MeasureTest {
        MeasureTest(organ: organ, subject: subject, until: until, toldOn: toldOn, result: result)
    }
}

/// Why a measure is lifted.
///
/// - Source: 行政强制法 Art 28.
package enum ReleaseGround: String, CaseIterable, Hashable, Sendable, Codable {
    case noViolation, unrelated, decided, expired, other

    package var label: Wording {
        switch self {
        case .noViolation: Wording("当事人没有违法行为", "No violation")
        case .unrelated: Wording("与违法行为无关", "Unrelated to the violation")
        case .decided: Wording("已经作出处理决定，不再需要", "Decided, and no longer needed")
        case .expired: Wording("期限已经届满", "The period is over")
        case .other: Wording("其他不再需要采取措施的情形", "No longer needed for another reason")
        }
    }
}

/// What became of the goods where they did not go back.
package enum GoodsOutcome: String, CaseIterable, Hashable, Sendable, Codable {
    case confiscated, handedToPolice, seized

    package var label: Wording {
        switch self {
        case .confiscated: Wording("依法没收", "Confiscated")
        case .handedToPolice: Wording("随案移送公安机关", "Handed to the police with the case")
        case .seized: Wording("转为查封、扣押", "Sealed or detained from then on")
        }
    }
}

/// How a measure ended.
package struct MeasureEnding: Sendable, Hashable, Codable {
    /// Why it was lifted; nil where the goods did not go back.
    package let ground: ReleaseGround?
    /// What became of the goods; nil where they went back.
    package let outcome: GoodsOutcome?
    /// Who received what, or how it was disposed of.
    package let text: String

    package init(ground: ReleaseGround? = nil, outcome: GoodsOutcome? = nil, text: String) {
        self.ground = ground
        self.outcome = outcome
        self.text = text
    }
}

/// Where a measure stands.
package enum MeasureState: String, ProcedureWord {
    /// Proposed to the head. Can transition to `approved`, `refused`, or to `urgent` where it had to be taken on the spot.
    case proposed
    /// The head does not agree. The end.
    case refused
    /// The head agrees. Can transition to `standing` when the officers carry it out, or to `ended` where nothing came of it.
    case approved
    /// Taken on the spot; the head has to be told within 24 hours. Can transition to `standing` when the head approves, to
    /// `ended` when not.
    case urgent
    /// In force. Can transition to `testing`, to `ended`, and evidence registered for keeping to `lapsed` by itself.
    case standing
    /// In force while the goods are tested; the time does not count. Can transition to `standing` or `ended`.
    case testing
    /// Lifted, or the goods dealt with. The end.
    case ended
    /// Evidence registered for keeping on which nothing was decided in time: it ended by itself. The end.
    case lapsed

    package var label: Wording {
        switch self {
        case .proposed: Wording("待批准", "Approval awaited")
        case .refused: Wording("不予批准", "Not approved")
        case .approved: Wording("已批准待实施", "Approved, to be carried out")
        case .urgent: Wording("当场实施待补批", "Taken on the spot, approval awaited")
        case .standing: Wording("实施中", "In force")
        case .testing: Wording("检验检测中", "In force, goods tested")
        case .ended: Wording("已结束", "Ended")
        case .lapsed: Wording("期满自动解除", "Ended by itself")
        }
    }

    /// Whether premises or goods are held under it.
    package var isInForce: Bool { self == .urgent || self == .standing || self == .testing }
}

/// What can be done to a measure.
package enum MeasureEvent: String, ProcedureWord {
    case approve, refuse, keep, seize, keepAtOnce, seizeAtOnce, confirm, annul
    case extend, startTest, endTest, release, dispose, abandon, lapse

    package var label: Wording {
        switch self {
        case .approve: Wording("批准", "Approve")
        case .refuse: Wording("不予批准", "Do not approve")
        case .keep: Wording("实施先行登记保存", "Register for keeping")
        case .seize: Wording("实施查封、扣押", "Seal or detain")
        case .keepAtOnce: Wording("当场先行登记保存", "Register for keeping at once")
        case .seizeAtOnce: Wording("当场查封、扣押", "Seal or detain at once")
        case .confirm: Wording("补办批准", "Approve afterwards")
        case .annul: Wording("不同意并立即解除", "Do not agree: lift at once")
        case .extend: Wording("延长期限", "Extend")
        case .startTest: Wording("告知检验检测期间", "Tell of a test")
        case .endTest: Wording("登记检验检测结果", "Record the result of the test")
        case .release: Wording("解除", "Lift")
        case .dispose: Wording("处理物品", "Deal with the goods")
        case .abandon: Wording("不再实施", "Give up")
        case .lapse: Wording("期满自动解除", "End by itself")
        }
    }
}
