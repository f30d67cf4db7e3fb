package import Law

/// What can be done to a transfer.
package enum TransferEvent: String, ProcedureWord {
    case approve, disapprove, withdraw, handOver
    case receive, forward, requestSupplement, supplement
    case file, refuseFiling, handOverGoods, takeBack, sendBack

    package var label: Wording {
        switch self {
        case .approve: Wording("批准移送", "Approve the transfer")
        case .disapprove: Wording("不批准移送", "Do not approve")
        case .withdraw: Wording("撤回", "Withdraw")
        case .handOver: Wording("移送公安机关", "Hand over to the police")
        case .receive: Wording("签收", "Sign for it")
        case .forward: Wording("转送有管辖权的机关", "Forward to the police with jurisdiction")
        case .requestSupplement: Wording("通知补正材料", "Ask for missing materials")
        case .supplement: Wording("补正材料", "Supply materials")
        case .file: Wording("立案", "File a criminal case")
        case .refuseFiling: Wording("不予立案", "Do not file")
        case .handOverGoods: Wording("移交涉案物品", "Hand over the goods")
        case .takeBack: Wording("接受不予立案并行政处理", "Take back for administrative handling")
        case .sendBack: Wording("移回行政机关", "Send back to the unit")
        }
    }

    /// Whether it is an act of the police.
    package var isOfPolice: Bool {
        switch self {
        case .receive, .forward, .requestSupplement, .file, .refuseFiling, .sendBack: true
        default: false
        }
    }
}
