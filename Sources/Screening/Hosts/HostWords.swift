/// Words that are put to a mark in host names of shops that are not the holder's.
enum HostWords {
    /// Whether what stands before and behind a name leaves it a name of its own: nothing, hyphens, digits or words of shops.
    static func mayStand(_ before: ArraySlice<Character>, _ behind: ArraySlice<Character>) -> Bool {
        guard !before.isEmpty || !behind.isEmpty else { return false }
        return isPut(before, edge: before.last) && isPut(behind, edge: behind.first)
    }

    private static func isPut(_ rest: ArraySlice<Character>, edge: Character?) -> Bool {
        guard let edge else { return true }
        if edge == "-" || edge == "." || rest.allSatisfy(\.isNumber) { return true }
        let plain = rest.filter { $0 != "-" && !$0.isNumber }
        return table.contains(String(plain)) || isMadeOfTwo(plain[...])
    }

    private static func isMadeOfTwo(_ text: ArraySlice<Character>) -> Bool {
        text.indices.dropFirst().contains { table.contains(String(text[..<$0])) && table.contains(String(text[$0...])) }
    }

    /// The same for labels in Han characters: nothing, digits, or words one behind the other.
    static func mayStand(before: ArraySlice<FoldedScalar>, behind: ArraySlice<FoldedScalar>) -> Bool {
        [before, behind].allSatisfy {
            isMadeOfWords($0.filter { $0.script != .digit && $0.script != .symbol }.map(\.code))
        }
    }

    private static func isMadeOfWords(_ codes: [UInt32]) -> Bool {
        var reached = [true] + codes.map { _ in false }
        for start in codes.indices where reached[start] {
            for end in start + 1..<codes.count + 1 where han.contains(Array(codes[start..<end])) { reached[end] = true }
        }
        return reached[codes.count]
    }

    /// The words in Han characters.
    private static let han = Set(
        """
        官网 官方 官方网 旗舰 旗舰店 专卖 专卖店 专营 专营店 直营 直营店 正品 商城 商店 商行 网 网站 网店 网购 店 店铺 折扣 特卖 特价 优惠 团购 代购 微商 之家 中国 国际 \
        集团 公司 在线 线上 直销 工厂 厂家 批发 仓库 奥特莱斯 售后 客服 维修 服务 授权 加盟 招商 防伪 验证 查询 会员 登录 新款 潮 鞋 鞋业 服饰 服装 酒 白酒 酒业 茶 手机 \
        数码 包 包包 箱包 手表 化妆品 美妆 体育 运动 跑鞋 运动鞋
        """.split(whereSeparator: \.isWhitespace).map { $0.unicodeScalars.map(\.value) })

    /// The words.
    static let table = Set(
        """
        shop shops store stores shopping mall outlet outlets factory sale sales deal deals discount cheap buy buying best online web site \
        official genuine original authentic real vip club home house world global china cn zh hk tw us usa uk eu japan korea asia my the \
        go get app apps mobile phone service services support help care center centre login signin sign account secure security safe \
        verify update pay payment pays wallet bank mail email info news group inc corp company co ltd brand brands new fashion style \
        shoe shoes bag bags watch watches wear clothing sneaker sneakers sport sports jersey cosmetics beauty auto car parts ticket \
        www com net org cc tv x xx s es e i guan guanwang fang wang dian qijian qijiandian zhengpin zhuanmai tianmao taobao jd tmall \
        gouwu shangcheng zhixiao daigou
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
