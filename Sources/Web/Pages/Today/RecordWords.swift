package import Enforcement
import Law
import Operations

/// The words of records of any kind, for lists that mix them.
enum RecordWords {
    /// What a kind of record is called.
    static func kind(_ kind: RecordKind) -> Wording {
        switch kind {
        case .unit: Wording("单位", "Unit")
        case .user: Wording("用户", "User")
        case .officer: Wording("执法人员", "Officer")
        case .subject: Wording("主体", "Subject")
        case .right: Wording("权利", "Right")
        case .listing: Wording("商品信息", "Listing")
        case .clue: Wording("线索", "Clue")
        case .case: Wording("案件", "Case")
        case .measure: Wording("强制措施", "Measure")
        case .assistance: Wording("协查", "Assistance")
        case .inquiry: Wording("抽样检验与辨认", "Inquiry about goods")
        case .execution: Wording("执行", "Execution")
        case .transfer: Wording("移送", "Transfer")
        case .supervision: Wording("检察监督", "Supervision")
        case .suspect: Wording("涉案人员、单位", "Suspect")
        case .referral: Wording("反向衔接", "Referral")
        case .consultation: Wording("案件咨询", "Consultation")
        case .taxClue: Wording("涉税线索", "Tax clue")
        case .document: Wording("文书", "Document")
        case .evidence: Wording("证据", "Evidence")
        case .token: Wording("令牌", "Token")
        case .plan: Wording("计划", "Plan")
        case .task: Wording("任务", "Task")
        }
    }

    /// The word of a stored state, or nil where the kind has no procedure or no such state.
    static func state(_ stored: String, of kind: RecordKind) -> Wording? {
        switch kind {
        case .clue: ClueState(rawValue: stored)?.label
        case .case: CaseState(rawValue: stored)?.label
        case .measure: MeasureState(rawValue: stored)?.label
        case .assistance: AssistanceState(rawValue: stored)?.label
        case .inquiry: InquiryState(rawValue: stored)?.label
        case .execution: ExecutionState(rawValue: stored)?.label
        case .transfer: TransferState(rawValue: stored)?.label
        case .supervision: SupervisionState(rawValue: stored)?.label
        case .suspect: SuspectState(rawValue: stored)?.label
        case .referral: ReferralState(rawValue: stored)?.label
        case .consultation: ConsultationState(rawValue: stored)?.label
        case .taxClue: TaxClueState(rawValue: stored)?.label
        case .plan: PlanState(rawValue: stored)?.label
        case .task: PlanTaskState(rawValue: stored)?.label
        case .listing: ListingStatus(rawValue: stored)?.label
        default: nil
        }
    }
}

extension Paths {
    /// Where a record of any kind is shown; nil for kinds without a page of their own.
    package static func record(_ record: RecordReference) -> Path? {
        switch record.kind {
        case .clue: clue(ClueID(record.id))
        case .case: `case`(CaseID(record.id))
        case .measure: measure(MeasureID(record.id))
        case .assistance: assistance(AssistanceID(record.id))
        case .inquiry: inquiry(InquiryID(record.id))
        case .execution: execution(ExecutionID(record.id))
        case .transfer: transfer(TransferID(record.id))
        case .supervision: supervisionLetter(SupervisionID(record.id))
        case .suspect: suspect(SuspectID(record.id))
        case .referral: referral(ReferralID(record.id))
        case .consultation: consultation(ConsultationID(record.id))
        case .taxClue: taxClue(TaxClueID(record.id))
        case .plan: plan(PlanID(record.id))
        case .task: task(PlanTaskID(record.id))
        case .subject: subject(SubjectID(record.id))
        case .right: right(RightID(record.id))
        case .listing: listing(ListingID(record.id))
        case .unit: unit(UnitID(record.id))
        case .user: user(UserID(record.id))
        case .officer, .document, .evidence, .token: nil
        }
    }

    /// Where what a search found is shown.
    static func found(_ hit: SearchStore.Hit) -> Path? {
        hit.found.kind == .document ? document(DocumentID(hit.found.id)) : record(hit.found)
    }
}
