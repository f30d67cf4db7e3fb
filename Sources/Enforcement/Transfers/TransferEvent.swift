package import Law

/// What can be done to a transfer.
package enum TransferEvent: String, ProcedureWord {
    case approve, disapprove, withdraw, handOver
    case receive, receiveIncomplete, forward, requestSupplement, supplement
    case verify, lengthenVerification
    case file, refuseFiling, handOverGoods, takeBack, sendBack
    case requestReconsideration, upholdRefusal, fileOnReconsideration
    case registerSuspect
    case requestSupervision, takeUpSupervision, declineSupervision, fileAsNotified

    package var label: Wording {
        switch self {
        case .approve: Wording("批准移送", "Approve the transfer")
        case .disapprove: Wording("不批准移送", "Do not approve")
        case .withdraw: Wording("撤回", "Withdraw")
        case .handOver: Wording("移送公安机关", "Hand over to the police")
        case .receive: Wording("签收", "Sign for it")
        case .receiveIncomplete: Wording("签收（材料不全）", "Sign for it, materials are missing")
        case .forward: Wording("转送有管辖权的机关", "Forward to the police with jurisdiction")
        case .requestSupplement: Wording("通知补正材料", "Ask for missing materials")
        case .supplement: Wording("补正材料", "Supply materials")
        case .verify: Wording("转入线索查证", "Look into it as a clue")
        case .lengthenVerification: Wording("延长查证期限", "Lengthen the time for looking into it")
        case .file: Wording("立案", "File a criminal case")
        case .refuseFiling: Wording("不予立案", "Do not file")
        case .handOverGoods: Wording("移交涉案物品", "Hand over the goods")
        case .takeBack: Wording("收回并行政处理", "Take back for administrative handling")
        case .sendBack: Wording("移回行政机关", "Send back to the unit")
        case .registerSuspect: Wording("登记涉案人员、单位", "Enter a suspect")
        case .requestReconsideration: Wording("提请复议", "Ask the police to reconsider")
        case .upholdRefusal: Wording("复议维持不予立案", "Uphold not filing")
        case .fileOnReconsideration: Wording("复议决定立案", "File on reconsideration")
        case .requestSupervision: Wording("建议立案监督", "Ask the procuratorate to supervise the filing")
        case .takeUpSupervision: Wording("要求说明不立案理由", "Take it up: ask the police for their reasons")
        case .declineSupervision: Wording("不予监督并告知", "Do not supervise, and say why")
        case .fileAsNotified: Wording("按通知立案", "File as the procuratorate notified")
        }
    }

    /// Whether it is an act of the police.
    package var isOfPolice: Bool {
        switch self {
        case .receive, .receiveIncomplete, .forward, .requestSupplement, .verify, .lengthenVerification, .file,
            .refuseFiling, .registerSuspect, .sendBack, .upholdRefusal, .fileOnReconsideration, .fileAsNotified:
            true
        default: false
        }
    }
}
