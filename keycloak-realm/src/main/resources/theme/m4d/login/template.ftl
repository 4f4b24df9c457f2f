<#-- The frame of every page of the login: brand, languages as plain links (no script needed), one column. -->
<#import "footer.ftl" as loginFooter>
<#-- Each language calls itself by its own name, whatever the language of the page. -->
<#assign names = {"en": "English", "fr": "Français", "es": "Español", "ar": "العربية"}>
<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<!DOCTYPE html>
<html lang="${lang}" dir="${(locale.rtl)?then('rtl','ltr')}">
<head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="robots" content="noindex, nofollow">
    <title><#if displayMessage && message?has_content && message.type = 'error'>${msg("m4dErrorPrefix")} </#if>${msg("loginTitle",(realm.displayName!''))}</title>
    <link rel="icon" href="${url.resourcesPath}/img/mark.svg" type="image/svg+xml">
    <link rel="preload" href="${url.resourcesPath}/fonts/source-sans-3-subset.woff2" as="font" type="font/woff2" crossorigin>
    <link href="${url.resourcesPath}/css/m4d.css" rel="stylesheet">
    <script type="importmap">
        {
            "imports": {
                "rfc4648": "${url.resourcesCommonPath}/vendor/rfc4648/rfc4648.js"
            }
        }
    </script>
    <#if scripts??>
        <#list scripts as script>
            <script src="${script}" type="text/javascript"></script>
        </#list>
    </#if>
    <script type="module">
        <#outputformat "JavaScript">
        import { startSessionPolling } from ${(url.resourcesPath + "/js/authChecker.js")?c};
        startSessionPolling(${url.ssoLoginInOtherTabsUrl?c});
        </#outputformat>
    </script>
    <#if authenticationSession??>
        <script type="module">
            <#outputformat "JavaScript">
            import { checkAuthSession } from ${(url.resourcesPath + "/js/authChecker.js")?c};
            checkAuthSession(${authenticationSession.authSessionIdHash?c});
            </#outputformat>
        </script>
    </#if>
</head>
<body data-page-id="login-${pageId}">
<a class="skip" href="#main">${msg("m4dSkip")}</a>
<header class="hdr">
    <div class="wrap">
        <a class="brand" href="${(client.baseUrl)!properties.kcLogoLink!'#'}">
            <svg viewBox="0 0 36 20" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2.6"><circle cx="5.5" cy="13.5" r="4.2"/><path d="M8 9.7C12 3.5 24 2 28.5 9" stroke-linecap="round"/><circle cx="30.5" cy="13.5" r="5.5" fill="currentColor" stroke="none"/></svg>
            <span>M4D Portal</span>
        </a>
        <#if realm.internationalizationEnabled && locale.supported?size gt 1>
            <nav class="languages" aria-label="${msg("languages")}">
                <ul>
                    <#list ["en", "fr", "es", "ar"] as tag>
                        <#list locale.supported?filter(l -> l.languageTag == tag) as l>
                            <li><a href="${l.url}" lang="${tag}" hreflang="${tag}"<#if tag == locale.currentLanguageTag> aria-current="true"</#if>>${names[tag]}</a></li>
                        </#list>
                    </#list>
                </ul>
            </nav>
        </#if>
    </div>
</header>
<main id="main" tabindex="-1">
    <div class="wrap column">
        <h1 id="kc-page-title"><#nested "header"></h1>
        <#if displayRequiredFields><p class="hint"><span class="required" aria-hidden="true">*</span> ${msg("requiredFields")}</p></#if>
        <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
            <#nested "show-username">
            <p id="kc-username" class="who"><bdi id="kc-attempted-username">${auth.attemptedUsername}</bdi>
                <a id="reset-login" href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a></p>
        </#if>
        <#-- An action that the portal asked for needs no warning that it is to be done -->
        <#if displayMessage && message?has_content && (message.type != 'warning' || !isAppInitiatedAction??)>
            <div class="notice ${message.type}" role="<#if message.type = 'error'>alert<#else>status</#if>">
                <p id="kc-feedback">${kcSanitize(message.summary)?no_esc}</p>
            </div>
        </#if>
        <div id="kc-content">
            <#nested "form">
            <#if auth?has_content && auth.showTryAnotherWayLink()>
                <form id="kc-select-try-another-way-form" action="${url.loginAction}" method="post">
                    <input type="hidden" name="tryAnotherWay" value="on">
                    <button class="btn quiet" type="submit" id="try-another-way">${msg("doTryAnotherWay")}</button>
                </form>
            </#if>
            <#nested "socialProviders">
            <#if displayInfo><div id="kc-info" class="aside"><#nested "info"></div></#if>
        </div>
    </div>
</main>
<footer class="ftr"><div class="shore"></div><div class="wrap"><@loginFooter.content/></div></footer>
</body>
</html>
</#macro>
