package import Law

/// What can be done to an administrative case.
package enum CaseEvent: String, ProcedureWord {
    case amend, assignOfficers, addEvidence, recordGoods, setThresholdFacts, extendCheck
    case proposeFiling, proposeNoFiling, returnProposal, file, notFile
    case proposeMeasure, takeMeasure
    case openInquiry, askAssistance
    case consult, handOverTaxClue
    case askAvoidance, orderAvoidance, decideAvoidance, discussAvoidance
    case extendDecision, conclude, takeUpReview, passReview, returnFromReview
    case giveNotice, recordStatement, waiveStatement
    case requestHearing, setHearing, withdrawHearing, missHearing, holdHearing, reportHearing
    case designate, discuss, extendFurther
    case suspend, keepSuspended, resume, terminate
    case merge, takeIn, split, splitOff
    case handOver, askDesignation, keepJurisdiction, loseJurisdiction
    case confirmAddress, attemptService, announceService
    case decide, serve, close, endAsTransferred
    case decideOnSpot, reportOnSpot
    case fileVolume

    package var label: Wording {
        switch self {
        case .amend: Wording("更正案情", "Correct the facts")
        case .assignOfficers: Wording("指派办案人员", "Name the officers")
        case .addEvidence: Wording("登记证据", "Record evidence")
        case .recordGoods: Wording("登记涉案物品", "Record goods")
        case .setThresholdFacts: Wording("填写追诉标准所需事实", "Set down the facts for the thresholds")
        case .extendCheck: Wording("延长核查期限", "Extend the check")
        case .proposeFiling: Wording("提请立案", "Propose filing")
        case .proposeNoFiling: Wording("提请不予立案", "Propose not to file")
        case .returnProposal: Wording("退回补充核查", "Send the proposal back")
        case .file: Wording("批准立案", "File the case")
        case .notFile: Wording("批准不予立案", "Decide not to file")
        case .extendDecision: Wording("延长办案期限", "Extend the time to decide")
        case .conclude: Wording("调查终结", "Conclude the investigation")
        case .proposeMeasure: Wording("提请采取措施", "Propose a measure on goods or premises")
        case .takeMeasure: Wording("当场采取措施", "Record a measure taken on the spot")
        case .openInquiry: Wording("抽样、送检、辨认", "Sample, test or identify goods")
        case .askAssistance: Wording("请求协查", "Ask another unit for help")
        case .consult: Wording("咨询公安机关、人民检察院", "Consult the police or the procuratorate")
        case .handOverTaxClue: Wording("移交涉税线索", "Hand over a tax clue")
        case .askAvoidance: Wording("申请回避", "Ask that somebody keep out")
        case .orderAvoidance: Wording("决定人员回避", "Order somebody to keep out")
        case .decideAvoidance: Wording("决定回避申请", "Decide who keeps out")
        case .discussAvoidance: Wording("登记集体讨论负责人回避", "Record the heads' decision on one of them")
        case .takeUpReview: Wording("受理审核", "Take up the review")
        case .passReview: Wording("审核通过", "Pass the review")
        case .returnFromReview: Wording("审核退回", "Return from review")
        case .giveNotice: Wording("行政处罚告知", "Give notice of the penalty")
        case .recordStatement: Wording("记录陈述申辩", "Record a statement")
        case .waiveStatement: Wording("放弃陈述申辩", "Record a waiver")
        case .requestHearing: Wording("登记听证要求", "Record the request for a hearing")
        case .setHearing: Wording("通知听证", "Set the hearing")
        case .withdrawHearing: Wording("撤回听证要求", "Record that the request is withdrawn")
        case .missHearing: Wording("视为放弃听证", "Record that the party did not attend")
        case .holdHearing: Wording("登记听证笔录", "Record the minutes of the hearing")
        case .reportHearing: Wording("提交听证报告", "Report on the hearing")
        case .designate: Wording("列为情节复杂或者重大案件", "Hold it to be complex or major")
        case .discuss: Wording("登记集体讨论", "Record the collective discussion")
        case .extendFurther: Wording("集体讨论决定继续延期", "Extend further by collective decision")
        case .suspend: Wording("中止调查", "Suspend the investigation")
        case .keepSuspended: Wording("复查后继续中止", "Leave it suspended after a look")
        case .resume: Wording("恢复调查", "Resume the investigation")
        case .terminate: Wording("终止调查", "Terminate the investigation")
        case .merge: Wording("并案", "Merge into another case")
        case .takeIn: Wording("并入他案", "Take another case in")
        case .split: Wording("分案", "Split a case off")
        case .splitOff: Wording("由已立案的案件分出", "Split off a case that is filed")
        case .handOver: Wording("移送有管辖权的单位", "Hand over to the unit with jurisdiction")
        case .askDesignation: Wording("报请指定管辖", "Ask the superior to designate")
        case .keepJurisdiction: Wording("指定由办案单位管辖", "Designate the unit that has it")
        case .loseJurisdiction: Wording("指定由其他单位管辖", "Designate another unit")
        case .confirmAddress: Wording("确认送达地址", "Confirm the address for service")
        case .attemptService: Wording("登记送达未果", "Record service that failed")
        case .announceService: Wording("公告送达", "Announce it in public")
        case .decideOnSpot: Wording("当场处罚", "Record a penalty decided on the spot")
        case .reportOnSpot: Wording("当场处罚备案", "Report it for the record")
        case .fileVolume: Wording("立卷归档", "File the volume")
        case .decide: Wording("作出决定", "Decide")
        case .serve: Wording("送达", "Record service")
        case .close: Wording("结案", "Close the case")
        case .endAsTransferred: Wording("移送司法结案", "End as transferred")
        }
    }
}
