/// The style of a course page, for a screen from 320 px, light or dark, and for paper.
///
/// It stands in a `style` element, where nothing can be escaped: no `<`, `>`, `&` and `"` in it.
enum CoursePageStyle {
    static let css = colours + text + blocks + questions + paper

    private static let colours = """

        :root {
          color-scheme: light dark;
          --page: #ffffff; --text: #1b1f24; --faint: #57606a; --link: #0550ae; --rule: #c4cad0; --ink: #57606a;
          --shade: #f3f5f7; --warning: #fff3dc; --alarm: #8a3b00; --key: #e9f6ec; --right: #0f5c27;
        }
        @media screen and (prefers-color-scheme: dark) {
          :root {
            --page: #15181c; --text: #e3e7eb; --faint: #a4aeb9; --link: #7fbaff; --rule: #444c56; --ink: #a4aeb9;
            --shade: #20252b; --warning: #33270f; --alarm: #ffbd66; --key: #14291a; --right: #82dd98;
          }
        }

        """

    private static let text = """
        * { box-sizing: border-box; }
        html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
        body {
          margin: 0 auto; padding: 1rem 1rem 4rem; max-width: 46rem; background: var(--page); color: var(--text);
          font-family: system-ui, 'PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei', 'Noto Sans CJK SC',
            'Noto Sans SC', 'Source Han Sans SC', 'WenQuanYi Zen Hei', sans-serif;
          line-height: 1.75; overflow-wrap: anywhere; text-autospace: normal;
        }
        h1, h2, h3, h4, h5 { line-height: 1.4; margin: 1.6em 0 0.6em; break-after: avoid; }
        h1 { font-size: 1.7rem; margin-top: 0.6em; }
        h2 { font-size: 1.4rem; margin-top: 2.4em; padding-top: 0.8em; border-top: 2px solid var(--rule); }
        h3 { font-size: 1.15rem; }
        h4, h5 { font-size: 1rem; }
        .eyebrow { display: block; font-size: 0.875rem; font-weight: normal; color: var(--faint); }
        p, ul, ol, dl, blockquote, figure, .scrolling { margin: 0.8em 0; }
        ul, ol { padding-left: 1.75em; }
        a { color: var(--link); }
        a:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
        sub, sup { line-height: 1; }
        em:lang(zh) { font-style: normal; text-emphasis: filled dot; text-emphasis-position: under right; }
        cite { font-style: normal; }
        code { font-family: ui-monospace, Menlo, Consolas, 'Noto Sans Mono CJK SC', monospace; font-size: 0.9em;
          background: var(--shade); padding: 0.1em 0.3em; border-radius: 3px; }
        .formula { font-family: 'Cambria Math', 'STIX Two Math', 'Times New Roman', 'Noto Serif CJK SC', serif;
          font-size: 1.05em; }
        .summary { font-size: 1.1rem; }
        .hint, .edition { color: var(--faint); }
        .hint { font-size: 0.925em; }
        .hint p, .hint ul { margin: 0.2em 0; }
        .edition { font-size: 0.9em; white-space: nowrap; }

        """

    private static let blocks = """
        dl div { display: grid; grid-template-columns: 7.5em minmax(0, 1fr); column-gap: 1em; padding: 0.15em 0; }
        dt { color: var(--faint); }
        dd { margin: 0; }
        dd p, dd ul { margin: 0; }
        dd ul { padding-left: 1.2em; }
        dd li ul { display: inline; padding: 0; }
        dd li li { display: inline; }
        dd li li + li::before { content: ' / '; }
        nav ol ol { list-style: none; padding-left: 0; font-size: 0.95em; }
        nav ul { list-style: none; padding-left: 0; }
        nav ol, nav ul { margin: 0.3em 0; }
        .scrolling { overflow-x: auto; }
        table { border-collapse: collapse; min-width: 50%; }
        caption { text-align: left; padding: 0.3em 0; color: var(--faint); }
        th, td { border: 1px solid var(--rule); padding: 0.4em 0.7em; text-align: left; vertical-align: top;
          min-width: 4em; }
        th { background: var(--shade); }
        td p { margin: 0; }
        .warning, .notice { background: var(--warning); border-left: 4px solid var(--alarm); padding: 0.6em 1em;
          margin: 1em 0; }
        .warning p { margin: 0.2em 0; }
        .warning p:first-child, .notice { color: var(--alarm); }
        blockquote { border-left: 4px solid var(--rule); padding: 0.1em 0 0.1em 1em; }
        blockquote p { margin: 0.3em 0; }
        figure { text-align: center; }
        img { max-width: 100%; height: auto; background: #ffffff; }
        figcaption { color: var(--faint); font-size: 0.925em; }
        .missing { border: 1px dashed var(--ink); padding: 1em; text-align: left; }

        """

    private static let questions = """
        .case { border-left: 4px solid var(--rule); padding-left: 1em; margin: 1.6em 0; }
        .question { margin: 1.6em 0; }
        .question h4, .question h5 { font-weight: normal; color: var(--faint); margin: 0; }
        .question h4 + p, .question h5 + p { margin-top: 0.3em; }
        .options { list-style: none; padding: 0; }
        .options li { display: flex; gap: 0.6em; padding: 0.2em 0; }
        .options div { flex: 1; min-width: 0; }
        .options p { margin: 0; }
        .sign { font-family: 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif; }
        .right { color: var(--right); font-weight: bold; }
        .line { display: inline-block; width: 12em; max-width: 55%; border-bottom: 1px solid var(--ink);
          margin: 0 0.4em; }
        .gapped { line-height: 2.1; }
        .gap { display: inline-block; min-width: 5.5em; line-height: 1.4; margin: 0 0.3em; text-align: center;
          border-bottom: 1px solid var(--ink); color: var(--faint); font-size: 0.9em; }
        .measured { white-space: nowrap; }
        .choice { display: inline-block; margin-right: 1.2em; }
        .box { flex: none; width: 1.9em; height: 1.9em; line-height: 1.8; text-align: center; border: 1px solid var(--ink);
          color: var(--right); font-weight: bold; }
        .columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(15em, 1fr)); column-gap: 2em; }
        .columns ul { margin: 0.3em 0; }
        .area { height: 14em; border: 1px solid var(--ink); }
        .key { background: var(--key); border-left: 4px solid var(--right); padding: 0.3em 1em; }
        .key dl { margin: 0.3em 0; }
        .key dt { color: var(--right); }

        """

    private static let paper = """
        @media (max-width: 30rem) {
          dl div { grid-template-columns: minmax(0, 1fr); }
          dt { font-size: 0.875em; }
          th, td { padding: 0.3em 0.4em; font-size: 0.925em; }
          .case { padding-left: 0.7em; }
        }
        @media print {
          @page { size: A4; margin: 18mm 16mm; }
          body { max-width: none; padding: 0; font-size: 10.5pt; print-color-adjust: exact; }
          .paper { break-before: page; }
          h1, h2, h3, h4, h5, .question, tr, figure, blockquote, .warning { break-inside: avoid; }
          a { color: inherit; text-decoration: none; }
        }

        """
}
