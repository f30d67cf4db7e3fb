import Law

extension ProblemKind {
    /// What happened, and what to do about it.
    var text: (title: Wording, advice: Wording) {
        switch self {
        case .badRequest:
            (
                Wording("请求有误", "The request is malformed"),
                Wording("请检查所填内容或地址后重试。", "Check what was entered or the address, then try again.")
            )
        case .notSignedIn:
            (Wording("请先登录", "Sign in first"), Wording("登录后可继续。", "You can go on after signing in."))
        case .forbidden:
            (
                Wording("无权进行此操作", "You may not do this"),
                Wording("如确有需要，请联系本单位管理员。", "If you need to, ask your unit's administrator.")
            )
        case .notFound:
            (
                Wording("没有这个页面或记录", "No such page or record"),
                Wording("地址可能有误，或者该记录您无权查看。", "The address may be wrong, or the record is not yours to see.")
            )
        case .methodNotAllowed:
            (
                Wording("此地址不接受该操作", "This address does not take this method"),
                Wording("请使用 Allow 所列的方法。", "Use one of the methods in the Allow header.")
            )
        case .notAcceptable:
            (
                Wording("无法以所要求的格式答复", "The answer does not exist in the format asked for"),
                Wording("请调整 Accept 请求头。", "Change the Accept header.")
            )
        case .conflict:
            (
                Wording("与现有记录冲突", "This conflicts with what is on record"),
                Wording("请查看现有记录后再决定。", "Look at what is on record, then decide.")
            )
        case .stale:
            (
                Wording("记录已被他人更新", "The record has changed meanwhile"),
                Wording("请重新打开记录，核对后再提交。", "Open the record again, check it, and send once more.")
            )
        case .tooLarge:
            (
                Wording("提交的内容过大", "What was sent is too large"),
                Wording("请缩小文件或分次提交。", "Send a smaller file, or several times.")
            )
        case .targetTooLong:
            (Wording("网址过长", "The address is too long"), Wording("请缩短查询条件。", "Shorten the query."))
        case .unsupportedMedia:
            (
                Wording("不支持该内容类型", "This content type is not taken here"),
                Wording("请使用说明所列的内容类型。", "Use a content type from the description.")
            )
        case .misdirected:
            (
                Wording("本服务器不以该名称提供服务", "This server does not answer under that name"),
                Wording("请使用公布的网址访问。", "Use the published address.")
            )
        case .refused:
            (Wording("不予受理", "Refused"), Wording("请按说明更正后再提交。", "Mend what is named and send again."))
        case .preconditionRequired:
            (
                Wording("须注明所依据的版本", "Say which version this is based on"),
                Wording("请用 If-Match 注明记录的 ETag。", "Send If-Match with the record's ETag.")
            )
        case .tooManyRequests:
            (Wording("请求过于频繁", "Too many requests"), Wording("请稍候再试。", "Wait a little, then try again."))
        case .headTooLarge:
            (
                Wording("请求头过大", "The request head is too large"),
                Wording("请清除本站的 Cookie 后重试。", "Clear this site's cookies and try again.")
            )
        case .fault:
            (
                Wording("系统出现故障", "Something went wrong on our side"),
                Wording("请稍后重试；如仍有问题，请把编号告诉管理员。", "Try again later; if it stays, tell the administrator the reference.")
            )
        case .unavailable:
            (Wording("系统暂时不可用", "Not available for the moment"), Wording("请稍后重试。", "Try again later."))
        }
    }
}
