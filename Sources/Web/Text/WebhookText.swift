import Law
import Operations

/// Words of webhooks.
enum WebhookText {
    static let webhooks = Wording("消息推送", "Webhooks")
    static let webhook = Wording("推送", "Webhook")
    static let lead = Wording(
        "有新消息时通知其他系统：只说发生了什么、是哪件记录，详情由对方凭令牌通过接口查询。按 Standard Webhooks 规范签名，未送达的自动重试三天。",
        "Tells other systems when something happens: what and to which record; what the record holds they ask for with a token. Signed as Standard Webhooks says, tried for three days."
    )
    static let new = Wording("新增推送", "Add a webhook")
    static let newLead = Wording(
        "保存后显示签名密钥，只显示一次。", "The secret for the signatures is shown afterwards, once.")
    static let label = Wording("用途", "What it is for")
    static let address = Wording("接收地址", "Address of the receiver")
    static let addressHint = Wording(
        "完整网址，须为 https，且不在本机或内网", "A whole address with https, not of this machine or a private network")
    static let reach = Wording("范围", "Reach")
    static let topics = Wording("主题", "Topics")
    static let topicsHint = Wording(
        "如 transfer 或 clue.opened，用空格隔开；不填为全部",
        "Such as transfer or clue.opened, with blanks between; all if left empty")
    static let allTopics = Wording("全部", "all")
    static let none = Wording("没有消息推送", "No webhooks")
    static let noneNext = Wording("需要主动通知其他系统时，在此新增。", "Add one when another system is to be told.")

    static let secret = Wording("签名密钥", "Secret")
    static let secretTitle = Wording("签名密钥", "The secret for signatures")
    static let secretLead = Wording(
        "请现在复制到接收系统，它不会再显示。", "Copy it into the receiving system now; it is not shown again.")
    static let rotatedLead = Wording(
        "请现在复制到接收系统，它不会再显示。三天内，每条消息同时带新旧两个密钥的签名。",
        "Copy it into the receiving system now; it is not shown again. For three days every message is signed with both secrets."
    )
    static let rotate = Wording("更换密钥", "Replace the secret")
    static let test = Wording("发送测试消息", "Send a test")
    static let tested = Wording("测试消息已排队发送。", "The test is on its way.")
    static let madeAt = Wording("新增时间", "Added")
    static let earlierUntil = Wording("旧密钥有效至", "Earlier secret good until")

    static let deliveries = Wording("推送记录", "Deliveries")
    static let topic = Wording("主题", "Topic")
    static let tries = Wording("次数", "Tries")
    static let answer = Wording("对方应答", "Answer")
    static let triedAt = Wording("最近发送", "Last sent")
    static let nextAt = Wording("下次发送", "Next")
    static let replay = Wording("重新推送", "Send again")
    static let replayAll = Wording("重新推送全部未送达", "Send all dead letters again")
    static let noDeliveries = Wording("没有推送记录", "No deliveries")
    static let noDeliveriesNext = Wording(
        "有消息发往所选单位时列在这里，保留三十天。", "Messages to the unit are listed here and kept for thirty days.")

    static func replayed(_ number: Int) -> Wording {
        Wording("\(number) 条已排队重新推送。", "\(number) on their way again.")
    }

    static func shown(_ number: Int) -> Wording { Wording("显示 \(number) 条", "\(number) shown") }

    static func done(_ act: WebhookAct) -> Wording {
        switch act {
        case .pause: Wording("已暂停，期间的消息保留，恢复后补发。", "Paused; messages are kept and sent when it goes on.")
        case .resume: Wording("已恢复。", "It goes on.")
        case .withdraw: Wording("已撤销。", "Withdrawn.")
        }
    }

    static func list(_ topics: [String], _ context: PageContext) -> String {
        topics.isEmpty ? context.say(allTopics) : topics.joined(separator: context.language.listMark)
    }

    /// What the receiver answered last, or why there was no answer; nil before the first try.
    static func answer(_ delivery: WebhookDelivery, _ context: PageContext) -> String? {
        delivery.status.map(String.init) ?? delivery.failure.map { context.say(failure($0)) }
    }

    static func failure(_ failure: WebhookFailure) -> Wording {
        switch failure {
        case .forbidden: Wording("地址不允许", "address not allowed")
        case .unresolved: Wording("域名无法解析", "name not found")
        case .unreachable: Wording("无法连接", "unreachable")
        case .timedOut: Wording("超时", "timed out")
        case .untrusted: Wording("证书不可信", "certificate not trusted")
        case .sealed: Wording("密钥无法读取", "secret cannot be read")
        case .closed: Wording("本程序不外发", "nothing is sent from here")
        case .broken: Wording("应答异常", "broken answer")
        }
    }
}
