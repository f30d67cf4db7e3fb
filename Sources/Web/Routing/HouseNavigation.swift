import Enforcement
import Law

/// The systems at the side of every page, grouped by what the person does: only those that the person's roles open.
enum HouseNavigation {
    /// One line of the side, and the duty that opens it; nil for everybody.
    private struct Line: Sendable {
        let label: Wording
        let path: Path
        let duty: Duty?
        var isPinned = false
    }

    /// The groups for a person.
    static func groups(for actor: Actor) -> [NavigationGroup] {
        all.compactMap { title, lines in
            let items = lines.filter { line in
                line.duty.map { Authority.reach(of: $0, for: actor) != nil } ?? true
            }
            guard !items.isEmpty else { return nil }
            return NavigationGroup(title, items.map { NavigationItem($0.label, $0.path, isPinned: $0.isPinned) })
        }
    }

    private static let all: [(Wording, [Line])] = [
        (
            Wording("今日", "Today"),
            [
                Line(label: Wording("我的工作", "My work"), path: Paths.home, duty: nil, isPinned: true),
                Line(label: NoticeText.notices, path: Paths.notices, duty: nil),
                Line(label: WarningText.warnings, path: Paths.warnings, duty: nil),
                Line(label: ExportText.exports, path: Paths.exports, duty: nil),
            ]
        ),
        (
            Wording("计划", "Plans"),
            [
                Line(label: PlanText.plans, path: Paths.plans, duty: .planRead),
                Line(label: TaskText.tasks, path: Paths.tasks, duty: .taskRead),
                Line(label: Wording("读取计划", "Read a plan"), path: Paths.planReading, duty: nil),
            ]
        ),
        (
            Wording("线索", "Clues"),
            [
                Line(label: Wording("网络监测", "Monitoring"), path: Paths.listings, duty: .listingRead, isPinned: true),
                Line(label: Wording("导入", "Imports"), path: Paths.imports, duty: .listingImport),
                Line(label: PrecisionText.precision, path: Paths.precision, duty: .listingRead),
                Line(label: Wording("筛查试算", "Try screening"), path: Paths.screening, duty: .listingRead),
                Line(label: Wording("线索", "Clues"), path: Paths.clues, duty: .clueRead, isPinned: true),
            ]
        ),
        (
            Wording("案件", "Cases"),
            [
                Line(label: Wording("行政案件", "Cases"), path: Paths.cases, duty: .caseRead, isPinned: true),
                Line(label: MeasureText.measures, path: Paths.measures, duty: .caseRead),
                Line(label: InquiryText.inquiries, path: Paths.inquiries, duty: .caseRead),
                Line(label: AssistanceText.requests, path: Paths.assistance, duty: .assistanceRead),
                Line(label: ExecutionText.executions, path: Paths.executions, duty: .caseRead),
                Line(label: FineText.title, path: Paths.fines, duty: nil),
                Line(label: ExchangeText.exchange, path: Paths.exchange, duty: .caseRead),
            ]
        ),
        (
            Wording("两法衔接", "Criminal"),
            [
                Line(label: Wording("移送", "Transfers"), path: Paths.transfers, duty: .transferRead, isPinned: true),
                Line(
                    label: Wording("逾期与滞留", "Late and stuck"), path: Paths.transfersOverdue, duty: .transferRead),
                Line(
                    label: ConsultationText.consultations, path: Paths.consultations, duty: .consultationRead),
                Line(label: TaxClueText.taxClues, path: Paths.taxClues, duty: .taxClueRead),
                Line(label: SuspectText.suspects, path: Paths.suspects, duty: .suspectRead),
                Line(label: ReferralText.referrals, path: Paths.referrals, duty: .referralRead),
                Line(label: Wording("追诉标准测算", "Thresholds"), path: Paths.thresholds, duty: nil),
                Line(
                    label: SupervisionText.desk, path: Paths.supervision, duty: .supervisionFind, isPinned: true),
                Line(
                    label: SupervisionText.letters, path: Paths.supervisionLetters, duty: .supervisionFind),
            ]
        ),
        (
            Wording("登记", "Registers"),
            [
                Line(label: OfficerText.officers, path: Paths.officers, duty: .officerRead),
                Line(label: Wording("权利", "Rights"), path: Paths.rights, duty: .rightRead),
                Line(label: Wording("主体", "Subjects"), path: Paths.subjects, duty: .subjectRead),
                Line(label: Wording("存证", "Ledger"), path: Paths.ledger, duty: .ledgerRead),
            ]
        ),
        (
            Wording("管理", "Administration"),
            [
                Line(label: Wording("单位", "Units"), path: Paths.units, duty: .unitManage),
                Line(label: Wording("用户", "Users"), path: Paths.users, duty: .userManage),
                Line(label: Wording("接口令牌", "Tokens"), path: Paths.administrationTokens, duty: .tokenManage),
                Line(label: FormWordingText.wordings, path: Paths.formWordings, duty: .unitManage),
                Line(label: LimitText.limits, path: Paths.limits, duty: .unitManage),
                Line(label: WebhookText.webhooks, path: Paths.webhooks, duty: .webhookManage),
                Line(label: ExchangeText.mappings, path: Paths.exchange, duty: .unitManage),
                Line(label: JobText.jobs, path: Paths.jobs, duty: .jobRead),
            ]
        ),
    ]
}
