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
