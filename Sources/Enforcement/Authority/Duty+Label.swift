package import Law

extension Duty {
    /// What the duty allows, in words.
    package var label: Wording {
        switch self {
        case .unitRead: Wording("查看单位", "See units")
        case .unitManage: Wording("管理单位", "Manage units")
        case .userManage: Wording("管理用户", "Manage users")
        case .tokenManage: Wording("管理接口令牌", "Manage API tokens")
        case .subjectRead: Wording("查看主体", "See subjects")
        case .subjectWrite: Wording("登记主体", "Register subjects")
        case .subjectUnmask: Wording("查看主体完整信息", "See subjects unmasked")
        case .rightRead: Wording("查看权利", "See rights")
        case .rightWrite: Wording("登记权利", "Register rights")
        case .listingRead: Wording("查看商品信息", "See listings")
        case .listingImport: Wording("导入商品信息", "Import listings")
        case .listingVerdict: Wording("判断筛查结果", "Judge findings")
        case .clueRead: Wording("查看线索", "See clues")
        case .clueCreate: Wording("登记线索", "Open clues")
        case .clueTriage: Wording("分拣线索", "Triage clues")
        case .clueAssign: Wording("指派线索", "Assign clues")
        case .clueWork: Wording("核查线索", "Work clues")
        case .clueApprove: Wording("审批线索", "Approve clues")
        case .caseRead: Wording("查看案件", "See cases")
        case .caseWork: Wording("办理案件", "Work cases")
        case .caseApprove: Wording("审批案件", "Approve cases")
        case .caseReview: Wording("法制审核", "Review cases")
        case .transferRead: Wording("查看移送", "See transfers")
        case .transferPropose: Wording("提出移送", "Propose transfers")
        case .transferDecide: Wording("决定移送", "Decide transfers")
        case .transferReceive: Wording("接收移送", "Receive transfers")
        case .transferFile: Wording("决定是否刑事立案", "Decide on criminal filing")
        case .supervisionFind: Wording("查看监督台", "See the supervision desk")
        case .supervisionRead: Wording("查看监督文书", "See letters of supervision")
        case .supervisionSend: Wording("发出监督文书", "Send letters of supervision")
        case .supervisionAnswer: Wording("答复监督文书", "Answer letters of supervision")
        case .planRead: Wording("查看计划", "See plans")
        case .planManage: Wording("管理计划", "Manage plans")
        case .taskRead: Wording("查看任务", "See tasks")
        case .taskWork: Wording("承办任务", "Carry out tasks")
        case .taskManage: Wording("督办任务", "Chase and close tasks")
        case .ledgerRead: Wording("查看存证", "Read the ledger")
        case .ledgerAudit: Wording("核对存证", "Audit the ledger")
        case .jobRead: Wording("查看后台任务", "See background jobs")
        case .jobManage: Wording("处置后台任务", "Retry and drop background jobs")
        }
    }
}
