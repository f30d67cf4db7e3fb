import Law
import Logging
import Web

/// Everything that can be set, one row each, in the order of the documentation.
///
/// A stored property is a row: the list of all rows is read off the properties, so that none can be left out. A setting of
/// a subject is added here and used in `Settings+Wiring.swift`; `docs/settings.md` is then recorded anew.
struct SettingTable: Sendable {
    static let shared = SettingTable()

    // MARK: The office

    let data = Setting(
        "data", .path, standard: "data", flag: "--data",
        "数据目录：数据库、证据文件、签名密钥", "The folder of the database, the evidence files and the keys")
    let database = Setting(
        "database", .database, standard: nil, flag: "--database",
        "数据库：sqlite:路径 或 postgres://用户@主机/库名；不设则用数据目录中的 qingyuan.sqlite。密码用 PGPASSWORD 或口令文件给出",
        "The database; without it qingyuan.sqlite in the data folder. The password comes by PGPASSWORD or a password file"
    )
    let ledgerOrigin = Setting(
        "ledger-origin", .text, standard: "qingyuan.local/ledger",
        "签发存证树根所用的名称；只在首次生成签名密钥时起作用",
        "The name under which heads of the ledger are signed; counts when the signing key is made")
    let headInterval = Setting(
        "head-interval", .whole(1...86_400, SettingUnit.seconds), standard: 10,
        "存证树根每隔多久签发一次", "How often a new head of the ledger is signed")

    let hearingPerson = Setting(
        "hearing-person", .whole(1...100_000_000, SettingUnit.yuan), standard: 10_000,
        "本地区对自然人（含个体工商户）罚款、没收达到多少元应当告知听证权利",
        "From how many yuan on a natural person is told of the right to a hearing, in this region"
    )
    let hearingOrganisation = Setting(
        "hearing-organisation", .whole(1...100_000_000, SettingUnit.yuan), standard: 100_000,
        "本地区对法人或者其他组织罚款、没收达到多少元应当告知听证权利", "The same for a legal person or another organisation")

    let discussionPerson = Setting(
        "discussion-person", .whole(0...100_000_000, SettingUnit.yuan), standard: 0,
        "本地区对自然人（含个体工商户）罚款、没收达到多少元应当由负责人集体讨论决定；两项均设定后生效，0 为未设定",
        "From how many yuan on the heads decide together on a penalty of a natural person, in this region; counts when both are set, 0 is none"
    )
    let discussionOrganisation = Setting(
        "discussion-organisation", .whole(0...100_000_000, SettingUnit.yuan), standard: 0,
        "本地区对法人或者其他组织罚款、没收达到多少元应当由负责人集体讨论决定", "The same for a legal person or another organisation")

    // MARK: Work in the background

    let jobs = Setting(
        "jobs", .flag, standard: true, flag: "--no-jobs",
        "本进程是否执行后台任务；关闭时由其他节点或 cron（`jobs run --once`）执行",
        "Whether this process runs background jobs; where not, another node does, or cron with `jobs run --once`")
    let jobWorkers = Setting(
        "job-workers", .whole(1...64, SettingUnit.jobs), standard: 2,
        "同时执行多少个后台任务", "How many background jobs run at a time")

    let webhookPrivate = Setting(
        "webhook-private", .flag, standard: false,
        "消息推送是否可以发往本机和内网地址，并可不用 https；仅在专网内部署时开启",
        "Whether webhooks may go to this machine and to private networks, also without https; for closed networks only")

    // MARK: Where the server listens

    let address = Setting(
        "address", .text, standard: "127.0.0.1", flag: "--address", "监听地址", "The address to listen on")
    let port = Setting(
        "port", .whole(0...65_535), standard: 8080, flag: "--port", "监听端口，0 表示任选", "The port to listen on; 0 takes any")
    let origin = Setting(
        "origin", .optionalText, standard: nil, flag: "--origin",
        "浏览器访问本系统的网址，如 https://qy.example.gov.cn",
        "How browsers reach the server, such as https://qy.example.gov.cn")
    let host = Setting(
        "host", .list, standard: [], flag: "--host",
        "除 origin 外还以哪些主机名提供服务", "Names under which requests are answered besides that of origin")
    let trustedProxy = Setting(
        "trusted-proxy", .list, standard: [], flag: "--trusted-proxy",
        "可信代理的地址，采信其 X-Forwarded-For；Unix 套接字写作 local",
        "Addresses of proxies whose X-Forwarded-For is believed; local stands for a Unix socket")
    let tlsCertificate = Setting(
        "tls-certificate", .optionalPath, standard: nil, flag: "--tls-certificate",
        "TLS 证书链（PEM）；不设则用明文 HTTP，由前置代理加密",
        "Certificate chain in PEM; without it plain HTTP is served, as behind a proxy that ends TLS")
    let tlsKey = Setting(
        "tls-key", .optionalPath, standard: nil, flag: "--tls-key",
        "TLS 私钥文件（PEM）", "The file of the certificate's private key in PEM")

    // MARK: Sessions

    let sessionIdle = Setting(
        "session-idle", .whole(60...86_400, SettingUnit.seconds), standard: 30 * 60,
        "会话无操作多久后失效", "After how long without a request a session ends")
    let sessionAbsolute = Setting(
        "session-absolute", .whole(300...604_800, SettingUnit.seconds), standard: 12 * 3600,
        "登录后最长多久须重新登录", "How long after signing in one must sign in again")

    // MARK: Limits

    let rateLimits = Setting(
        "rate-limits", .flag, standard: true, flag: "--no-rate-limits",
        "是否按地址限制请求频率；只有本机测量时可关闭",
        "Whether requests are limited by address; may be off for measurements on loopback only")
    let rateBurst = Setting(
        "rate-burst", .whole(1...1_000_000, SettingUnit.requests), standard: 600,
        "一个地址一时最多的普通请求", "How many ordinary requests an address may make at once")
    let ratePerMinute = Setting(
        "rate-per-minute", .whole(1...10_000_000, SettingUnit.perMinute), standard: 3000,
        "一个地址持续的普通请求频率", "How many ordinary requests an address may make in the long run")
    let carefulBurst = Setting(
        "careful-burst", .whole(1...100_000, SettingUnit.requests), standard: 20,
        "登录等易被滥用的请求，一个地址一时最多", "How many requests that can be abused, such as signing in, at once")
    let carefulPerMinute = Setting(
        "careful-per-minute", .whole(1...1_000_000, SettingUnit.perMinute), standard: 30,
        "登录等易被滥用的请求，一个地址持续的频率", "How many requests that can be abused in the long run")
    let rateAddresses = Setting(
        "rate-addresses", .whole(100...10_000_000, SettingUnit.addresses), standard: 20_000,
        "最多记住多少地址的频率", "How many addresses are remembered for the limits")
    let requestTarget = Setting(
        "request-target", .whole(256...65_536, SettingUnit.bytes), standard: 8 * 1024,
        "网址（路径与查询）的最大长度", "The longest path with query")
    let requestHeaders = Setting(
        "request-headers", .whole(1024...1_048_576, SettingUnit.bytes), standard: 32 * 1024,
        "请求头的最大总长", "The largest head of a request")
    let requestHeaderCount = Setting(
        "request-header-count", .whole(10...1000, SettingUnit.fields), standard: 100,
        "请求头的最多字段数", "The most header fields of a request")
    let requestTimeout = Setting(
        "request-timeout", .whole(1...3600, SettingUnit.seconds), standard: 60,
        "一次请求最长处理多久；导入与上传不受此限", "How long a request may take; imports and uploads are not held to it")
    let headTimeout = Setting(
        "head-timeout", .whole(1...600, SettingUnit.seconds), standard: 15,
        "新连接须在多久内发完首个请求头", "How long a new connection may take to send its first head")
    let bodyTimeout = Setting(
        "body-timeout", .whole(1...600, SettingUnit.seconds), standard: 20,
        "等待请求体下一段数据的最长时间", "How long to wait for the next piece of a body")
    let idleTimeout = Setting(
        "idle-timeout", .whole(1...3600, SettingUnit.seconds), standard: 60,
        "空闲连接多久后关闭", "After how long an idle connection is closed")

    // MARK: Logs

    let logFormat = Setting(
        "log-format", .choice, standard: LogFormat.text, flag: "--log-format",
        "日志格式：text 供人阅读，json 每行一个对象", "How lines of the log are written: text for people, json for programs")
    let logLevel = Setting(
        "log-level", .choice, standard: LogLevel.info, flag: "--log-level",
        "记录哪一级及以上的日志", "From which level on lines are logged")
    let logLevels = Setting(
        "log-levels", .levels, standard: [:],
        "各部分单独的级别，如 access=warning, web=debug", "Levels of single parts, such as access=warning, web=debug")

    // MARK: Being watched and stopped

    let metricsFrom = Setting(
        "metrics-from", .list, standard: [MetricsAccess.loopback],
        "可读取 /metrics 的地址；loopback 表示本机直接访问",
        "Addresses that may read /metrics; loopback stands for this machine with no proxy between")
    let metricsToken = Setting(
        "metrics-token", .optionalText, standard: nil, isSecret: true,
        "持此令牌（Authorization: Bearer）者可从任何地址读取 /metrics",
        "Whoever sends this token (Authorization: Bearer) may read /metrics from anywhere")
    let drainDelay = Setting(
        "drain-delay", .whole(0...300, SettingUnit.seconds), standard: 0,
        "收到停止信号后，先报未就绪多久再停止接受连接，供负载均衡切走流量",
        "How long after the signal to stop it says “not ready” before it closes its door, for a balancer to notice")
    let drainLimit = Setting(
        "drain-limit", .whole(1...3600, SettingUnit.seconds), standard: 20,
        "停止时最多等待正在处理的请求多久", "How long running requests may take to end when the server stops")
}

extension SettingTable {
    /// All rows, in their order.
    static let rows: [any SettingRow] = Mirror(reflecting: shared).children.compactMap { $0.value as? any SettingRow }

    private static let byName = Dictionary(rows.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

    /// The row of a name.
    static func row(_ name: String) -> (any SettingRow)? { byName[name] }
}

/// The levels of the log as they are set.
enum LogLevel: String, CaseIterable {
    case trace, debug, info, notice, warning, error, critical

    var level: Logger.Level { Logger.Level(rawValue: rawValue) ?? .notice }
}
